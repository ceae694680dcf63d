import { addAttempt, attemptsOf, type Batch, dataOf } from '../database/batches.ts'
import { broadcast } from './broadcast.ts'
import { currentFees, raisedFees } from './fees.ts'
import { isOwn } from './isOwn.ts'
import { makeAttempt } from './makeAttempt.ts'
import { giveUp } from './recordMined.ts'
import type { Moment, Sender } from './sender.ts'

/**
 * Sends signed batches that stand in no block, in the order of their nonces: at once, and again from time to time. What is
 * stuck is replaced; a former key's can't be, and is given up.
 */
export async function sendOpen(sender: Sender, moment: Moment, batches: readonly Batch[]): Promise<void> {
  const { sending, sentHere, database } = sender
  for (const batch of batches) {
    const own = isOwn(sender, batch)
    if (batch.nonce === undefined || (own && batch.nonce < moment.used)) continue
    const [newest] = await attemptsOf(database, batch.id)
    if (!newest) continue
    const isStuck = Date.now() - newest.madeAt > sending.stuckMs
    if (isStuck && !own) {
      await giveUp(sender, moment, batch)
      continue
    }
    // Only the next one: those behind it wait for it, whatever they offer.
    if (isStuck && batch.nonce === moment.used && (await replace(sender, batch, newest))) continue
    const isDue = Date.now() - (batch.sentAt ?? 0) > sending.resendMs
    if (isDue || !sentHere.has(newest.hash)) await broadcast(sender, batch, newest)
  }
}

/** @returns Whether there is a new attempt: not when it would cost more than is allowed, or than there is. */
async function replace(
  sender: Sender,
  batch: Batch,
  newest: Parameters<typeof broadcast>[2],
): Promise<boolean> {
  const { chain, account, sending, log, metrics, database } = sender
  const { id, nonce, gas, kind, target } = batch
  const fees = raisedFees(newest, await currentFees(sender), sending.maxFeePerGas)
  const data = await dataOf(database, id)
  if (!fees || nonce === undefined || gas === undefined || data === undefined) {
    metrics.transactions.inc({ event: 'feeCapped' })
    log.warn({ batch: id, nonce, kind }, 'stuck, and the highest fee allowed is offered already')
    return false
  }
  // A node would refuse it; the one that it would replace can still be mined.
  if ((await chain.getBalance({ address: account.address })) < BigInt(gas) * fees.maxFee) {
    metrics.transactions.inc({ event: 'unpaid' })
    log.warn({ batch: id, nonce, kind }, 'stuck, and there is no ether for a higher fee')
    return false
  }
  const attempt = await makeAttempt(sender, { nonce, gas: BigInt(gas), data, to: target }, fees)
  await addAttempt(database, id, attempt)
  metrics.transactions.inc({ event: 'replaced' })
  log.info({ batch: id, nonce, maxFee: String(fees.maxFee) }, 'stuck: replaced by one with a higher fee')
  await broadcast(sender, batch, attempt)
  return true
}
