import { checkChain } from './checks/chain.ts'
import { Findings } from './Findings.ts'
import type { Report } from './Report.ts'
import { Rpc } from './read/Rpc.ts'
import { readHead } from './read/readHead.ts'
import type { VerifyOptions } from './VerifyOptions.ts'

/**
 * Checks a city against its own rules, from a chain's raw logs and state, and what else tells of it against the chain.
 * Trusts neither the city's servers nor its index. Runs in browsers too.
 * @returns What was checked and what differs; a lie that was found out is a difference, not an error.
 * @throws RpcUnavailable when the chain can't be read at all; the signal's reason when aborted.
 * @example
 * const report = await verify({ rpc: 'https://rpc.example.org', book, onProgress: console.log })
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  const { book, signal } = options
  const [first = ''] = [options.rpc].flat()
  const rpc = new Rpc(first, signal)
  const head = await readHead(rpc)
  const chain = new Findings('chain')
  await checkChain(rpc, book, head, chain)
  const checks = [chain.result()]
  return {
    chainId: book.chainId,
    block: head.number,
    blockHash: head.hash,
    isGood: checks.every(({ status }) => status !== 'failed'),
    checks,
    totals: { citizens: 0, rounds: 0, ballots: 0, appeals: 0, logs: 0 },
  }
}
