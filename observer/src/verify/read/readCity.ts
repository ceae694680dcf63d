import type { Address } from 'viem'
import type { Findings } from '../Findings.ts'
import { groupBy } from '../groupBy.ts'
import { mayHold } from './bloom.ts'
import type { CityBlock, CityTransaction } from './CityBlock.ts'
import type { LogStore } from './LogStore.ts'
import { compareLogs, proveBlock } from './proveBlock.ts'
import { type Rpc, resultOf } from './Rpc.ts'
import type { RpcBlock, RpcLog, RpcReceipt, RpcTransaction } from './RpcBlock.ts'
import type { Head } from './readHead.ts'
import { type Header, readHeaders } from './readHeaders.ts'
import { readLogs } from './readLogs.ts'
import { keepChunk, keptChunk } from './store.ts'

/** So many blocks are dealt with at a time, and kept as one piece. */
const CHUNK = 2_000n
/** A chain of more blocks is not read header by header: it would take hours. */
const MAX_HEADERS = 20_000n
/** What one request for whole blocks may bring. */
const LOGS_A_REQUEST = 400
const BLOCKS_A_REQUEST = 20

export interface CitySource {
  readonly rpc: Rpc
  readonly from: bigint
  readonly head: Head
  /** What is read, for the store: a city, or one round of it. */
  readonly scope: string
  /** Whose logs concern the city; it may grow while blocks are read, as rounds are opened. */
  readonly addresses: ReadonlySet<Address>
  readonly store?: LogStore | undefined
  /** Hears how many blocks are dealt with. */
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Reads what the city's contracts logged, proven as far as the chain allows: each block's hash from its header, its
 * transactions and receipts from its roots, the logs from its receipts. On a chain of at most 20,000 blocks the headers
 * of all others are read too, and one whose bloom filter allows for logs that were not told is opened.
 * @returns The blocks in order; only those with logs of the city.
 * @throws RpcUnavailable
 */
export async function* readCity(source: CitySource, findings: Findings): AsyncGenerator<CityBlock> {
  const { rpc, from, head, store, onProgress } = source
  const total = Number(head.number - from) + 1
  const readsHeaders = head.number - from < MAX_HEADERS
  if (!readsHeaders)
    findings.note(
      'The chain is long: blocks for which no log was told were not looked at, so logs may be missing.',
    )
  let header: Header | undefined
  for (let at = from; at <= head.number; at += CHUNK) {
    const to = at + CHUNK - 1n < head.number ? at + CHUNK - 1n : head.number
    const isWhole = to === at + CHUNK - 1n
    const kept = store && isWhole ? await keptChunk(store, rpc, source, at, to) : undefined
    if (kept) {
      findings.note('Some blocks were read and proven in a former run.')
      yield* kept
    } else {
      const chunk: CityBlock[] = []
      const before = findings.differenceCount
      const headers = readsHeaders ? await readHeaders(rpc, at, to, header, findings) : undefined
      header = headers?.at(-1)
      for await (const block of readChunk(source, at, to, headers, findings)) {
        if (store && isWhole) chunk.push(block)
        yield block
        onProgress(Number(block.number - from), total)
      }
      // What had differences is looked at again.
      if (store && isWhole && findings.differenceCount === before)
        await keepChunk(store, rpc, source, at, to, chunk)
    }
    onProgress(Number(to - from) + 1, total)
  }
  if (header) findings.same('blockNotItsHash', `block ${head.number}`, head.hash, header.hash)
}

async function* readChunk(
  source: CitySource,
  from: bigint,
  to: bigint,
  headers: readonly Header[] | undefined,
  findings: Findings,
): AsyncGenerator<CityBlock> {
  const addresses = [...source.addresses]
  const logs = await readLogs(source.rpc, addresses, from, to)
  const told = groupBy(logs, ({ blockNumber }) => BigInt(blockNumber))
  const numbers = new Set(told.keys())
  for (const { number, logsBloom } of headers ?? []) {
    if (addresses.some((address) => mayHold(logsBloom, address))) numbers.add(BigInt(number))
  }
  const ordered = [...numbers].sort((a, b) => Number(a - b))
  for (const part of inParts(ordered, (number) => told.get(number)?.length ?? 0)) {
    for (const block of await readBlocks(source, part, told, findings)) yield block
  }
}

/** Whole blocks with their receipts; only what concerns the city is kept of them. */
async function readBlocks(
  { rpc, addresses }: CitySource,
  numbers: readonly bigint[],
  told: ReadonlyMap<bigint, RpcLog[]>,
  findings: Findings,
): Promise<CityBlock[]> {
  const tags = numbers.map((number) => `0x${number.toString(16)}`)
  const [blocks, receipts] = await Promise.all([
    rpc.ask(tags.map((tag) => ({ method: 'eth_getBlockByNumber', params: [tag, true] }))),
    rpc.ask(tags.map((tag) => ({ method: 'eth_getBlockReceipts', params: [tag] }))),
  ])
  const isOfCity = ({ address }: RpcLog) => addresses.has(address.toLowerCase() as Address)
  const city: CityBlock[] = []
  for (const [i, number] of numbers.entries()) {
    const block = resultOf(blocks[i], rpc.url, 'eth_getBlockByNumber') as RpcBlock
    const logs = told.get(number) ?? []
    const answer = receipts[i]
    const held =
      answer && !answer.error && Array.isArray(answer.result)
        ? proveBlock(block, answer.result as RpcReceipt[], logs, isOfCity, findings)
        : await compareWithReceipts(rpc, block, logs, isOfCity, findings)
    if (held.length > 0) city.push(toCityBlock(block, held))
  }
  return city
}

/** For endpoints that do not give a block's receipts at once: the receipts of what has logs, without the root. */
async function compareWithReceipts(
  rpc: Rpc,
  block: RpcBlock,
  told: readonly RpcLog[],
  isOfCity: (log: RpcLog) => boolean,
  findings: Findings,
): Promise<readonly RpcLog[]> {
  findings.note('The RPC does not give the receipts of whole blocks: their roots were not recomputed.')
  const hashes = [...new Set(told.map(({ transactionHash }) => transactionHash))]
  const answers = await rpc.ask(
    hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', params: [hash] })),
  )
  const held = answers.flatMap((answer) => {
    const receipt = resultOf(answer, rpc.url, 'eth_getTransactionReceipt') as RpcReceipt | null
    return receipt?.logs ?? []
  })
  compareLogs(held.filter(isOfCity), told, `block ${Number(block.number)}`, findings)
  return told
}

function toCityBlock(block: RpcBlock, logs: readonly RpcLog[]): CityBlock {
  const byTransaction = groupBy(logs, ({ transactionHash }) => transactionHash)
  const transactions = (block.transactions as RpcTransaction[]).flatMap((raw): CityTransaction[] => {
    const own = byTransaction.get(raw.hash)
    return own ? [{ hash: raw.hash, to: raw.to, input: raw.input, raw, logs: own }] : []
  })
  return {
    number: BigInt(block.number),
    hash: block.hash,
    timestamp: Number(block.timestamp),
    transactions,
  }
}

function* inParts(numbers: readonly bigint[], weigh: (number: bigint) => number): Generator<bigint[]> {
  let part: bigint[] = []
  let weight = 0
  for (const number of numbers) {
    part.push(number)
    weight += weigh(number)
    if (part.length < BLOCKS_A_REQUEST && weight < LOGS_A_REQUEST) continue
    yield part
    part = []
    weight = 0
  }
  if (part.length > 0) yield part
}
