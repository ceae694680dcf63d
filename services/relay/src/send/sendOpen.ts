import { addAttempt, attemptsOf, type Batch } from '../database/batches.ts'
import { broadcast } from './broadcast.ts'
import { currentFees, raisedFees } from './fees.ts'
import { makeAttempt } from './makeAttempt.ts'
import { giveUp } from './recordMined.ts'
import type { Moment, Sender } from './sender.ts'

/** A former key's transactions can't be replaced: after so many times the usual patience they are given up. */
const FORMER_KEY_PATIENCE = 5

/** Sends signed batches that stand in no block, in the order of their nonces: at once, and again from time to time. */
export async function sendOpen(sender: Sender, moment: Moment, batches: readonly Batch[]): Promise<void> {
  const { account, sending, sentHere, database } = sender
  for (const batch of batches) {
    const isOwn = batch.account === account.address
    if (batch.nonce === undefined || (isOwn && batch.nonce < moment.used)) continue
    const [newest] = await attemptsOf(database, batch.id)
    if (!newest) continue
    const age = Date.now() - newest.madeAt
    if (!isOwn && age > FORMER_KEY_PATIENCE * sending.stuckMs) {
      await giveUp(sender, moment, batch)
      continue
    }
    // Only the next one: those behind it wait for it, whatever they offer.
    if (
      isOwn &&
      batch.nonce === moment.used &&
      age > sending.stuckMs &&
      (await replace(sender, batch, newest))
    ) {
      continue
    }
    const isDue = Date.now() - (batch.sentAt ?? 0) > sending.resendMs
    if (isDue || !sentHere.has(newest.hash)) await broadcast(sender, batch, newest)
  }
}

/** @returns Whether there is a new attempt: not when it would cost more than is allowed. */
async function replace(
  sender: Sender,
  batch: Batch,
  newest: Parameters<typeof broadcast>[2],
): Promise<boolean> {
  const { sending, log, metrics, database } = sender
  const { id, nonce, gas, data, kind, target } = batch
  const fees = raisedFees(newest, await currentFees(sender), sending.maxFeePerGas)
  if (!fees || nonce === undefined || gas === undefined || data === undefined) {
    metrics.transactions.inc({ event: 'feeCapped' })
    log.warn({ batch: id, nonce, kind }, 'stuck, and the highest fee allowed is offered already')
    return false
  }
  const attempt = await makeAttempt(sender, { nonce, gas: BigInt(gas), data, to: target }, fees)
  await addAttempt(database, id, attempt)
  metrics.transactions.inc({ event: 'replaced' })
  log.info({ batch: id, nonce, maxFee: String(fees.maxFee) }, 'stuck: replaced by one with a higher fee')
  await broadcast(sender, batch, attempt)
  return true
}
