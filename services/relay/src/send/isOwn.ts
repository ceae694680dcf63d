import type { Batch } from '../database/batches.ts'
import type { Sender } from './sender.ts'

/** Whether a signed batch is the hot key's that is used now; not one of a former key, which can't be replaced. */
export function isOwn({ account }: Pick<Sender, 'account'>, batch: Batch): boolean {
  return batch.account === account.address
}
