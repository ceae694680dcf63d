import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Abi, ContractFunctionArgs, ContractFunctionName } from 'viem'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import type { Call } from '../pen/Pen.ts'

type Writer<A extends Abi> = <const Name extends ContractFunctionName<A, 'nonpayable'>>(
  functionName: Name,
  args: ContractFunctionArgs<A, 'nonpayable', Name>,
) => Call

/** @returns Writers of calls of the two registries; names and arguments are checked by their ABIs. */
export function useCityCalls(): {
  readonly appeal: Writer<typeof appealRegistryAbi>
  readonly department: Writer<typeof departmentRegistryAbi>
} {
  const { contracts } = useConfig()
  return {
    appeal: (functionName, args) => ({
      abi: appealRegistryAbi,
      address: contracts.appealRegistry,
      functionName,
      args: args as readonly unknown[],
    }),
    department: (functionName, args) => ({
      abi: departmentRegistryAbi,
      address: contracts.departmentRegistry,
      functionName,
      args: args as readonly unknown[],
    }),
  }
}
