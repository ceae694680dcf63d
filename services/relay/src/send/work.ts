import { type Batch, openBatches } from '../database/batches.ts'
import { finishElsewhere } from '../database/requests.ts'
import { fillGaps } from './fillGaps.ts'
import { followReorganisations } from './followReorganisations.ts'
import { isOwn } from './isOwn.ts'
import { lookForReceipts } from './lookForReceipts.ts'
import { planBatches } from './planBatches.ts'
import type { Moment, Sender } from './sender.ts'
import { sendOpen } from './sendOpen.ts'
import { signPlanned } from './signPlanned.ts'

/**
 * One round of the sender's work: looks at the chain, then brings each batch a step on. Ended at any point, by an error or
 * by force, the next round goes on from what the database says.
 */
export async function work(sender: Sender, head: Moment['head']): Promise<void> {
  const { chain, account, database, sending, metrics } = sender
  const used = await chain.getTransactionCount({ address: account.address })
  const moment: Moment = { head, used }
  const inState = async (state: 'planned' | 'signed' | 'mined') =>
    (await openBatches(database)).filter((batch) => batch.state === state)

  await followReorganisations(sender, moment, await inState('mined'))
  await lookForReceipts(sender, moment, await inState('signed'))
  await finishElsewhere(database, head.number - sending.confirmations)
  await fillGaps(sender, moment)
  // What is signed does not wait for what is not.
  await sendOpen(sender, moment, await inState('signed'))
  await planBatches(sender, await openBatches(database))
  await signSome(sender, moment, await openBatches(database))
  const signed = await inState('signed')
  await sendOpen(sender, moment, signed)
  metrics.inFlight.set(signed.length)
}

/** Signs planned batches, as many as may be under way at once. */
async function signSome(sender: Sender, moment: Moment, open: readonly Batch[]): Promise<void> {
  const signed = open.filter(({ state }) => state === 'signed')
  const former = signed.filter((batch) => !isOwn(sender, batch))
  const free = sender.sending.maxInFlight - (signed.length - former.length)
  // A wallet's calls have an order, and two keys' transactions have none.
  const mustWait = former.some(({ kind }) => kind === 'forward')
  const ready = open.filter(({ state, kind }) => state === 'planned' && !(mustWait && kind === 'forward'))
  for (const batch of ready.slice(0, Math.max(0, free))) {
    if (!(await signPlanned(sender, moment, batch))) return
  }
}
