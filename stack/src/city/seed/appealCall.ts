import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { ContractFunctionArgs, ContractFunctionName, TransactionReceipt } from 'viem'
import type { AppealCity } from './appealCity.ts'
import { send } from './send.ts'

type Abi = typeof appealRegistryAbi
type Name = ContractFunctionName<Abi, 'nonpayable'>

/** A call of the appeals' contract, and who makes it. */
export type AppealCall = {
  [Each in Name]: {
    /** The account's place in the derivation. */
    readonly from: number
    readonly functionName: Each
    readonly args: ContractFunctionArgs<Abi, 'nonpayable', Each>
  }
}[Name]

/** Makes the call in a block of its own. */
export function sendAppealCall(
  { chain, book }: AppealCity,
  moment: number,
  call: AppealCall,
): Promise<TransactionReceipt> {
  const address = book.contracts.appealRegistry
  return send(chain, moment, { ...call, address, abi: appealRegistryAbi } as Parameters<
    typeof send<Abi, Name, never>
  >[2])
}
