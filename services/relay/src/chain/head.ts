import { setTimeout as sleep } from 'node:timers/promises'
import type { PublicClient } from 'viem'

/** The newest block, as far as this process knows. */
export interface Head {
  readonly number: number
  /** Its time in unix seconds. */
  readonly timestamp: number
  /** When it was seen, in ms. */
  readonly seenAt: number
}

/** The chain's clock and height, kept up to date. */
export interface HeadWatch {
  /** @returns undefined as long as no node has answered. */
  readonly last: () => Head | undefined
  /** Asks now. */
  readonly refresh: () => Promise<Head>
  /**
   * The chain's time now, in unix seconds: its newest block's, and what went by since.
   * @throws As long as no node has answered.
   */
  readonly time: () => number
  readonly ended: Promise<void>
}

/** @param onError Hears each time that no node answers. */
export function watchHead(options: {
  readonly chain: PublicClient
  readonly pollMs: number
  readonly signal: AbortSignal
  readonly onError: (error: unknown) => void
}): HeadWatch {
  const { chain, pollMs, signal, onError } = options
  let head: Head | undefined
  const refresh = async () => {
    const { number, timestamp } = await chain.getBlock({ includeTransactions: false })
    head = { number: Number(number), timestamp: Number(timestamp), seenAt: Date.now() }
    return head
  }
  const run = async () => {
    while (!signal.aborted) {
      await refresh().catch(onError)
      await sleep(pollMs, undefined, { signal }).catch(() => {})
    }
  }
  return {
    last: () => head,
    refresh,
    time: () => {
      if (!head) throw new Error('No node has said yet what time it is on the chain.')
      return head.timestamp + Math.floor((Date.now() - head.seenAt) / 1_000)
    },
    ended: run(),
  }
}
