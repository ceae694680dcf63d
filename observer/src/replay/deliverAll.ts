import { setImmediate } from 'node:timers/promises'
import type { Hex } from 'viem'
import type { Ledger, Receipt } from './Ledger.ts'

/** Each block costs anvil a walk over all accounts, and each receipt one over its block: this is between both. */
const MAX_TRANSACTIONS = 500
/** Half of what anvil takes as one request, in hexadecimal digits. */
const MAX_DIGITS = 1_000_000
/** How many signatures are made before the node's answers get a chance to come in. */
const SIGNATURES_A_TURN = 20

/** An item and what its transaction came to. */
export interface Mined<T> {
  readonly item: T
  readonly receipt: Receipt
}

/**
 * Sends one transaction for each item, in batches: while a batch is mined, the next is signed.
 * @param ledger Where to.
 * @param items What there is to send for; read as needed.
 * @param sign Makes an item's raw transaction.
 * @param onMined Hears of each batch, one after the other, in the items' order.
 * @throws What any of these throw; some batches are then mined and others are not.
 */
export async function deliverAll<T>(
  ledger: Ledger,
  items: AsyncIterable<T>,
  sign: (item: T) => Promise<Hex>,
  onMined: (mined: readonly Mined<T>[]) => Promise<void> | void,
): Promise<void> {
  let delivery = Promise.resolve()
  let batch: { item: T; raw: Hex }[] = []
  let digits = 0
  const send = async () => {
    await delivery
    const sent = batch
    batch = []
    digits = 0
    delivery = deliver(sent)
    delivery.catch(() => {}) // whoever awaits it next hears of it
  }
  const deliver = async (sent: readonly { item: T; raw: Hex }[]) => {
    const receipts = await ledger.deliver(sent.map(({ raw }) => raw))
    await onMined(receipts.map((receipt, i) => ({ item: (sent[i] as { item: T }).item, receipt })))
  }

  for await (const item of items) {
    const raw = await sign(item)
    if (digits + raw.length > MAX_DIGITS || batch.length === MAX_TRANSACTIONS) await send()
    digits += batch.push({ item, raw }) && raw.length
    if (batch.length % SIGNATURES_A_TURN === 0) await setImmediate()
  }
  await send()
  await delivery
}
