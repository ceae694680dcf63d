import { budgetRoundFactoryAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import { callContract } from '../../../lib/chain/callContract.ts'
import { type ChainRead, useChainRead } from '../../../lib/chain/useChainRead.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'

/** What is paused now. */
export interface Pauses {
  readonly registrations: boolean
  readonly rounds: boolean
}

/** @returns What the guardian has paused, from the chain. */
export function usePauses(): ChainRead<Pauses> {
  const { contracts } = useConfig()
  return useChainRead('pauses', async (request) => {
    const paused = (address: Address, abi: typeof citizenRegistryAbi | typeof budgetRoundFactoryAbi) =>
      callContract(request, {
        abi: abi as typeof citizenRegistryAbi,
        address,
        functionName: 'paused',
        args: [],
      })
    const [registrations, rounds] = await Promise.all([
      paused(contracts.citizenRegistry, citizenRegistryAbi),
      paused(contracts.budgetRoundFactory, budgetRoundFactoryAbi),
    ])
    return { registrations, rounds }
  })
}
