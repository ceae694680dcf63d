import { BlockNotFoundError, type Hex } from 'viem'
import { type Batch, batchesFrom, noteFinal, noteUndone } from '../database/batches.ts'
import { inTransaction } from '../database/database.ts'
import { findReceipt } from './lookForReceipts.ts'
import type { Moment, Sender } from './sender.ts'

/** Looks whether mined batches' blocks are still the chain's: deep ones become final, lost ones are on their way again. */
export async function followReorganisations(
  sender: Sender,
  { head, used }: Moment,
  mined: readonly Batch[],
): Promise<void> {
  const { database, sending, account } = sender
  const hashes = new Map<number, Hex | undefined>()
  for (const { block } of mined) {
    if (block !== undefined && !hashes.has(block)) hashes.set(block, await blockHash(sender, block))
  }
  for (const batch of mined) {
    const { id, block, blockHash } = batch
    if (block === undefined) continue
    if (hashes.get(block) !== blockHash) await undo(sender, batch)
    else if (head.number - block >= sending.confirmations) {
      await inTransaction(database, (sql) => noteFinal(sql, id))
    }
  }
  // Deeper than anybody reckoned with: a nonce that counts as final is free again, and its transaction is nowhere.
  for (const batch of await batchesFrom(database, account.address, used)) {
    if (batch.state === 'final' && !(await findReceipt(sender, batch))) await undo(sender, batch)
  }
}

async function undo(sender: Sender, batch: Batch): Promise<void> {
  const { database, log, metrics } = sender
  await inTransaction(database, (sql) => noteUndone(sql, batch.id))
  sender.sentHere.clear()
  metrics.transactions.inc({ event: 'reorganised' })
  log.warn({ batch: batch.id, nonce: batch.nonce, block: batch.block }, 'its block is gone; it is sent again')
}

async function blockHash({ chain }: Sender, number: number): Promise<Hex | undefined> {
  try {
    return (await chain.getBlock({ blockNumber: BigInt(number), includeTransactions: false })).hash
  } catch (error) {
    if (error instanceof BlockNotFoundError) return undefined
    throw error
  }
}
