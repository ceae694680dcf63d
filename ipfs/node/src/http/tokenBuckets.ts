/** How much one client may take: a bucket that is full at first and refills steadily. */
export interface Rate {
  /** The bucket's size: what may be taken at once. */
  readonly burst: number
  /** What flows back each second. */
  readonly perSecond: number
}

interface Bucket {
  tokens: number
  /** When `tokens` was right, in ms. */
  at: number
}

/** Above this many clients, those whose buckets are full again are forgotten. */
const CLIENTS_REMEMBERED = 10_000

/** Token buckets, one a client. */
export class TokenBuckets {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  /** @param now The time in ms. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  /**
   * Takes tokens out of a client's bucket.
   * @param cost How many; more than a burst can never be had.
   * @returns 0 when they were taken, else in how many seconds they could be; nothing is taken then.
   */
  take(client: string, cost = 1): number {
    const { burst, perSecond } = this.#rate
    const tokens = this.#tokens(client)
    if (cost > tokens) return (cost - tokens) / perSecond
    this.#buckets.delete(client)
    this.#buckets.set(client, { tokens: tokens - cost, at: this.#now() })
    if (this.#buckets.size > CLIENTS_REMEMBERED) this.#forget(burst)
    return 0
  }

  #tokens(client: string): number {
    const bucket = this.#buckets.get(client)
    if (!bucket) return this.#rate.burst
    const since = (this.#now() - bucket.at) / 1_000
    return Math.min(this.#rate.burst, bucket.tokens + since * this.#rate.perSecond)
  }

  /** Forgets clients with full buckets; and if an attacker has filled the memory, the one not seen for longest. */
  #forget(burst: number): void {
    for (const client of this.#buckets.keys()) {
      if (this.#tokens(client) < burst) break
      this.#buckets.delete(client)
    }
    if (this.#buckets.size <= CLIENTS_REMEMBERED) return
    const [oldest] = this.#buckets.keys()
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}
