import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { ContractFunctionArgs, ContractFunctionName } from 'viem'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { type ContractCall, contractCall } from '../transaction/intent.ts'

type Registry = typeof appealRegistryAbi
type Act = ContractFunctionName<Registry, 'nonpayable'>

/** @returns A writer of calls of the register of appeals, typed by its ABI. */
export function useAppealCall() {
  const { contracts } = useConfig()
  return <Name extends Act>(
    functionName: Name,
    args: ContractFunctionArgs<Registry, 'nonpayable', Name>,
  ): ContractCall =>
    contractCall({ address: contracts.appealRegistry, abi: appealRegistryAbi, functionName, args })
}
