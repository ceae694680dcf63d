import type { Findings } from '../Findings.ts'
import { headerHash } from './headerHash.ts'
import { type Rpc, resultOf } from './Rpc.ts'
import type { RpcBlock } from './RpcBlock.ts'

/** A header that is proven: its fields give its hash. */
export type Header = Omit<RpcBlock, 'transactions'>

/**
 * Reads the headers of a range and follows their chain of hashes.
 * @param previous The header before the range; undefined when it begins there.
 * @returns The headers by number, in order.
 */
export async function readHeaders(
  rpc: Rpc,
  from: bigint,
  to: bigint,
  previous: Header | undefined,
  findings: Findings,
): Promise<Header[]> {
  const numbers = Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i))
  const answers = await rpc.ask(
    numbers.map((number) => ({
      method: 'eth_getBlockByNumber',
      params: [`0x${number.toString(16)}`, false],
    })),
  )
  let before = previous
  return answers.map((answer, i) => {
    const { transactions, ...header } = resultOf(answer, rpc.url, 'eth_getBlockByNumber') as RpcBlock
    const where = `block ${numbers[i]}`
    findings.same('blockNotItsHash', where, header.hash, headerHash({ ...header, transactions }))
    if (before) findings.same('blockNotItsHash', `${where}, the one before`, before.hash, header.parentHash)
    before = header
    return header
  })
}
