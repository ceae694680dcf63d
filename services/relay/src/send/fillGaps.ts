import { batchesFrom } from '../database/batches.ts'
import type { Moment, Sender } from './sender.ts'
import { signGap } from './signPlanned.ts'

/** Nonces below ours that nothing takes would keep ours waiting for ever: takes them. */
export async function fillGaps(sender: Sender, { used }: Moment): Promise<void> {
  const { database, account, chain } = sender
  const nonces = (await batchesFrom(database, account.address, used)).map(({ nonce }) => nonce ?? 0)
  const highest = nonces.at(-1)
  if (highest === undefined || nonces.length === highest - used + 1) return
  const pending = await chain.getTransactionCount({ address: account.address, blockTag: 'pending' })
  const taken = new Set(nonces)
  for (let nonce = used; nonce < highest; nonce++) {
    // Something of the same key that waits in the pool takes it by itself.
    if (!taken.has(nonce) && nonce >= pending) await signGap(sender, nonce)
  }
}
