import { type Abi, encodeFunctionData, parseAbi } from 'viem'
import type { Call } from '../pen/Pen.ts'

/** OpenZeppelin's `Multicall`: several calls of one contract in one transaction, all or none. */
const multicallAbi = parseAbi(['function multicall(bytes[] data) returns (bytes[] results)'])

/**
 * Makes one call of several to the same contract: either all succeed, or none does and nothing has happened.
 * @param calls At least one. One alone stays as it is.
 */
export function multicall(calls: readonly Call[]): Call {
  const [first] = calls
  if (!first) throw new Error('multicall needs at least one call')
  if (calls.length === 1) return first
  const data = calls.map(({ abi, functionName, args }) => encodeFunctionData({ abi, functionName, args }))
  // The contract's own errors stay in the ABI, so that a refusal can be said in words.
  const abi: Abi = [...first.abi.filter(({ type }) => type === 'error'), ...multicallAbi]
  return { address: first.address, abi, functionName: 'multicall', args: [data] }
}
