import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type Address, decodeErrorResult, type Hex, isHex } from 'viem'
import type { Ledger } from './Ledger.ts'
import type { Answer } from './rpc.ts'

/**
 * Why a round refuses calls, found by making them again without sending them.
 * @returns The contract's errors by name, such as `BudgetRound_OverShare`, in the calls' order.
 * @throws When a call is not refused.
 */
export async function revertReasons(
  ledger: Ledger,
  calls: readonly { readonly from: Address; readonly to: Address; readonly data: Hex }[],
): Promise<string[]> {
  const answers = await ledger.ask(calls.map((call) => ({ method: 'eth_call', params: [call, 'latest'] })))
  return answers.map(toReason)
}

function toReason({ error }: Answer): string {
  if (!error)
    throw new Error(
      'What the round refused, it takes when asked again: a transaction ran out of gas, or was signed wrongly.',
    )
  if (!isHex(error.data)) return error.message
  return decodeErrorResult({ abi: budgetRoundAbi, data: error.data }).errorName
}
