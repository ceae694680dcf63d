import type { Address } from 'viem'
import { type ChainRead, useChainRead } from '../chain/useChainRead.ts'
import { useConfig } from '../config/ConfigContext.ts'
import type { Participation } from './Participation.ts'

/** Follows where a wallet stands in a round. @param wallet Null while none is connected: nothing is read then. */
export function useParticipation(round: Address, wallet: Address | null): ChainRead<Participation> {
  const { contracts } = useConfig()
  const registry = contracts.citizenRegistry
  return useChainRead(wallet ? `participation ${round} ${wallet}` : undefined, async (request) => {
    if (!wallet) throw new Error('There is no wallet to read the participation of')
    const { readParticipation } = await import('./readParticipation.ts')
    return readParticipation(request, { registry, round, wallet })
  })
}
