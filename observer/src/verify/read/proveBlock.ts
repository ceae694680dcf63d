import type { Hex } from 'viem'
import type { Findings } from '../Findings.ts'
import { encodeReceipt } from './encodeReceipt.ts'
import { encodeTransaction } from './encodeTransaction.ts'
import { headerHash } from './headerHash.ts'
import type { RpcBlock, RpcLog, RpcReceipt, RpcTransaction } from './RpcBlock.ts'
import { trieRoot } from './trieRoot.ts'

const OTHER_TYPES =
  'Blocks with types of transactions that only this chain knows: their roots were not recomputed.'

/**
 * Recomputes a block's hash and roots from what the RPC tells of it, and compares the logs that were told with those in
 * the receipts.
 * @param told The city's logs of this block, as `eth_getLogs` gave them.
 * @param isOfCity Whose logs concern the city.
 * @returns The logs to go by: those of the receipts where these are proven, else those that were told.
 */
export function proveBlock(
  block: RpcBlock,
  receipts: readonly RpcReceipt[],
  told: readonly RpcLog[],
  isOfCity: (log: RpcLog) => boolean,
  findings: Findings,
): readonly RpcLog[] {
  const where = `block ${Number(block.number)}`
  findings.same('blockNotItsHash', where, block.hash, headerHash(block))
  const transactions = (block.transactions as RpcTransaction[]).map(encodeTransaction)
  compareRoot('transactionsNotTheBlocks', where, block.transactionsRoot, transactions, findings)
  const encoded = receipts.map(encodeReceipt)
  const isProven = compareRoot('receiptsNotTheBlocks', where, block.receiptsRoot, encoded, findings)
  const held = receipts.flatMap(({ logs }) => logs).filter(isOfCity)
  compareLogs(held, told, where, findings)
  return isProven ? held : told
}

function compareRoot(
  what: 'transactionsNotTheBlocks' | 'receiptsNotTheBlocks',
  where: string,
  root: Hex,
  encoded: readonly (Hex | null)[],
  findings: Findings,
): boolean {
  if (encoded.includes(null)) {
    findings.leaveOut(1, OTHER_TYPES)
    return false
  }
  const found = trieRoot(encoded as Hex[])
  findings.same(what, where, root, found)
  return found === root
}

/** Records logs that only one side has. */
export function compareLogs(
  held: readonly RpcLog[],
  told: readonly RpcLog[],
  where: string,
  findings: Findings,
): void {
  const missing = new Map(held.map((log) => [keyOf(log), log]))
  const seen = new Set<string>()
  for (const log of told) {
    findings.count()
    const key = keyOf(log)
    if (missing.delete(key)) seen.add(key)
    else if (seen.has(key)) findings.differ('logRepeated', placeOf(log, where), 'once', 'again')
    else findings.differ('logNotInReceipt', placeOf(log, where), 'a log of the receipts', contentOf(log))
  }
  for (const log of missing.values())
    findings.differ('logWithheld', placeOf(log, where), contentOf(log), 'nothing')
}

function keyOf({ transactionHash, logIndex, address, topics, data }: RpcLog): string {
  return [transactionHash, logIndex, address, ...topics, data].join(' ').toLowerCase()
}

function placeOf({ transactionHash, logIndex, address }: RpcLog, where: string): string {
  return `${where}, transaction ${transactionHash}, log ${Number(logIndex)} of ${address}`
}

function contentOf({ topics, data }: RpcLog): string {
  return [...topics, data].join(' ')
}
