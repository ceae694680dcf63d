import { type TransactionReceipt, TransactionReceiptNotFoundError } from 'viem'
import { attemptsOf, type Batch } from '../database/batches.ts'
import { isOwn } from './isOwn.ts'
import { giveUp, recordMined } from './recordMined.ts'
import type { Moment, Sender } from './sender.ts'

/** Looks whether signed batches stand in blocks by now, in the order of their nonces. */
export async function lookForReceipts(
  sender: Sender,
  moment: Moment,
  batches: readonly Batch[],
): Promise<void> {
  for (const batch of batches) {
    const own = isOwn(sender, batch)
    if (batch.nonce === undefined || (own && batch.nonce >= moment.used)) continue
    const receipt = await findReceipt(sender, batch)
    if (receipt) await recordMined(sender, moment, batch, receipt)
    else if (own && (await isTaken(sender, moment, batch.nonce))) await giveUp(sender, moment, batch)
  }
}

/** @returns The receipt of whichever of a batch's attempts was mined. */
export async function findReceipt(
  { chain, database }: Sender,
  batch: Batch,
): Promise<TransactionReceipt | undefined> {
  for (const { hash } of await attemptsOf(database, batch.id)) {
    const receipt = await chain.getTransactionReceipt({ hash }).catch((error: unknown) => {
      if (error instanceof TransactionReceiptNotFoundError) return undefined
      throw error
    })
    if (receipt) return receipt
  }
  return undefined
}

/** Whether a nonce was used so long ago that it was somebody else with the same key, and no node that lags behind. */
async function isTaken(
  { chain, account, sending }: Sender,
  { head }: Moment,
  nonce: number,
): Promise<boolean> {
  const blockNumber = BigInt(Math.max(0, head.number - sending.confirmations))
  return (await chain.getTransactionCount({ address: account.address, blockNumber })) > nonce
}
