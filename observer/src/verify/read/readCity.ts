import type { Address } from 'viem'
import type { Findings } from '../Findings.ts'
import { groupBy } from '../groupBy.ts'
import { mayHold } from './bloom.ts'
import type { CityBlock, CityTransaction } from './CityBlock.ts'
import type { CitySource } from './CitySource.ts'
import { compareLogs, proveBlock } from './proveBlock.ts'
import { type Rpc, type RpcAnswer, resultOf } from './Rpc.ts'
import type { RpcBlock, RpcLog, RpcReceipt, RpcTransaction } from './RpcBlock.ts'
import { type Header, readHeaders } from './readHeaders.ts'
import { readLogs } from './readLogs.ts'
import { keepChunk, keptChunk } from './store.ts'

/** So many blocks are dealt with at a time, and kept as one piece. */
const CHUNK = 1_000n
/** A chain of more blocks is not read header by header: it would take hours. */
const MAX_HEADERS = 20_000n
/** What one request for whole blocks may bring. */
const LOGS_A_REQUEST = 400
const BLOCKS_A_REQUEST = 20

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
  for (let next = from; next <= to; ) {
    const known = source.addresses.size
    const numbers = new Set([...told.keys()].filter((number) => number >= next))
    for (const { number, logsBloom } of headers ?? []) {
      if (BigInt(number) >= next && mayHoldAny(logsBloom, source.addresses)) numbers.add(BigInt(number))
    }
    const ordered = [...numbers].sort((a, b) => Number(a - b))
    next = to + 1n
    for (const part of inParts(ordered, (number) => told.get(number)?.length ?? 0)) {
      const { blocks, last } = await readBlocks(source, part, told, findings)
      yield* blocks
      if (source.addresses.size === known) continue
      // A round turned up that was withheld: what follows is looked through again, for its logs too.
      next = last + 1n
      break
    }
  }
}

function mayHoldAny(bloom: RpcBlock['logsBloom'], addresses: ReadonlySet<Address>): boolean {
  return [...addresses].some((address) => mayHold(bloom, address))
}

/**
 * Whole blocks with their receipts; only what concerns the city is kept of them.
 * @returns They, and the last that was looked at: one that tells of a new round, or the last of all.
 */
async function readBlocks(
  { rpc, addresses, learn }: CitySource,
  numbers: readonly bigint[],
  told: ReadonlyMap<bigint, RpcLog[]>,
  findings: Findings,
): Promise<{ blocks: CityBlock[]; last: bigint }> {
  const tags = numbers.map((number) => `0x${number.toString(16)}`)
  const [blocks, receipts] = await Promise.all([
    rpc.ask(tags.map((tag) => ({ method: 'eth_getBlockByNumber', params: [tag, true] }))),
    rpc.ask(tags.map((tag) => ({ method: 'eth_getBlockReceipts', params: [tag] }))),
  ])
  const isOfCity = ({ address }: RpcLog) => addresses.has(address.toLowerCase() as Address)
  const city: CityBlock[] = []
  const known = addresses.size
  for (const [i, number] of numbers.entries()) {
    const block = resultOf(blocks[i], rpc.url, 'eth_getBlockByNumber') as RpcBlock
    const logs = told.get(number) ?? []
    const whole = receiptsIn(receipts[i])
    for (const log of whole?.flatMap(({ logs }) => logs) ?? []) learn(log)
    const held = whole
      ? proveBlock(block, whole, logs, isOfCity, findings)
      : await compareWithReceipts(rpc, block, logs, isOfCity, findings)
    if (held.length > 0) city.push(toCityBlock(block, held))
    if (addresses.size > known) return { blocks: city, last: number }
  }
  return { blocks: city, last: numbers.at(-1) ?? 0n }
}

/** @returns Null where an endpoint does not give them. */
function receiptsIn(answer: RpcAnswer | undefined): readonly RpcReceipt[] | null {
  return answer && !answer.error && Array.isArray(answer.result) ? answer.result : null
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
