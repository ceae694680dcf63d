import { BaseError } from 'viem'
import { reasonOf } from '../chain/reason.ts'
import { type Attempt, type Batch, noteSent } from '../database/batches.ts'
import type { Sender } from './sender.ts'

/** What nodes say when they have it already, which is as good. */
const KNOWN = /already known|already imported|known transaction|already exists/i
/** Its nonce is taken: by itself, most likely; the receipts will say. */
const USED = /nonce (is )?too low|lower than the current nonce/i

/**
 * Sends a signed transaction, again if need be: the same bytes do no harm.
 * A node that does not take it now is asked again later.
 */
export async function broadcast(sender: Sender, batch: Batch, attempt: Attempt): Promise<void> {
  const { chain, log, metrics, database, sentHere } = sender
  const { id, nonce } = batch
  try {
    await chain.sendRawTransaction({ serializedTransaction: attempt.raw })
    metrics.transactions.inc({ event: 'sent' })
  } catch (error) {
    const text = error instanceof BaseError ? `${error.details} ${error.message}` : String(error)
    if (!KNOWN.test(text) && !USED.test(text)) {
      metrics.failures.inc({ part: 'send' })
      log.warn({ batch: id, nonce, reason: reasonOf(error) }, 'a transaction was not taken; it is sent again')
      return
    }
  }
  sentHere.add(attempt.hash)
  await noteSent(database, id)
  log.debug({ batch: id, nonce }, 'sent')
}
