import { setImmediate } from 'node:timers/promises'
import type { Address, Hex } from 'viem'
import { type City, MAX_TRANSACTION_GAS, signFor } from '../City.ts'
import type { Receipt } from '../Ledger.ts'

/** As many as surely fit, before anything is known of what one takes. */
const FIRST = 100
/** What is left free of a transaction's gas, because one batch's items take more than another's. */
const SAFETY = 0.93
/** Nodes take no transaction above 128 KiB. */
const MAX_BYTES = 120_000
/** How many signatures are made before the node's answers get a chance to come in. */
const SIGNATURES_A_TURN = 20

/** What a batch came to. */
export interface Sent<T> {
  readonly items: readonly T[]
  readonly receipt: Receipt
}

/**
 * Sends what voters signed, as many as fit in one transaction, from the registrar's account. While a batch is mined, the
 * next is signed.
 */
export class BatchSender<T> {
  readonly #city: City
  readonly #to: Address
  readonly #pack: (items: readonly T[]) => Hex
  readonly #onSent: (sent: Sent<T>) => Promise<void>
  #nonce: number
  #size = FIRST
  #delivery = Promise.resolve()

  private constructor(city: City, nonce: number, how: BatchPlan<T>) {
    this.#city = city
    this.#nonce = nonce
    this.#to = how.to
    this.#pack = how.pack
    this.#onSent = how.onSent
  }

  /**
   * Sends all items, in their order.
   * @throws When a batch fails on chain that has only one item, and what the parts of the plan throw.
   */
  static async sendAll<T>(city: City, items: AsyncIterable<T>, how: BatchPlan<T>): Promise<void> {
    const { address } = city.registrar
    const nonce = await city.ledger.client.getTransactionCount({ address, blockTag: 'pending' })
    const sender = new BatchSender(city, nonce, how)
    let batch: T[] = []
    for await (const item of items) {
      batch.push(item)
      if (batch.length % SIGNATURES_A_TURN === 0) await setImmediate()
      if (batch.length < sender.#size) continue
      await sender.#send(batch)
      batch = []
    }
    if (batch.length > 0) await sender.#send(batch)
    await sender.#delivery
  }

  async #send(batch: readonly T[]): Promise<void> {
    await this.#delivery
    this.#delivery = this.#deliver(batch)
    this.#delivery.catch(() => {}) // whoever awaits it next hears of it
  }

  async #deliver(items: readonly T[]): Promise<void> {
    const data = this.#pack(items)
    const raw = await signFor(this.#city, this.#city.registrar.signTransaction, {
      ...{ to: this.#to, data, gas: MAX_TRANSACTION_GAS },
      nonce: this.#nonce++,
    })
    const [receipt] = await this.#city.ledger.deliver([raw])
    if (receipt?.succeeded) {
      this.#learn(items.length, receipt.gasUsed, data.length / 2)
      await this.#onSent({ items, receipt })
    } else if (items.length > 1) {
      // Only gas can be the reason: what the contract does not like, it skips.
      const half = Math.ceil(items.length / 2)
      this.#size = half
      await this.#deliver(items.slice(0, half))
      await this.#deliver(items.slice(half))
    } else throw new Error(`A batch of one failed on chain: ${receipt?.hash}`)
  }

  #learn(items: number, gas: number, bytes: number): void {
    const byGas = (Number(MAX_TRANSACTION_GAS) * SAFETY * items) / gas
    const byBytes = (MAX_BYTES * items) / bytes
    this.#size = Math.max(1, Math.floor(Math.min(byGas, byBytes)))
  }
}

interface BatchPlan<T> {
  readonly to: Address
  /** The data of a call with these items. */
  readonly pack: (items: readonly T[]) => Hex
  /** Hears of each batch that is mined, one after the other. */
  readonly onSent: (sent: Sent<T>) => Promise<void>
}
