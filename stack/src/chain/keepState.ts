import { setTimeout as sleep } from 'node:timers/promises'
import { writeWhole } from '../files/writeWhole.ts'
import type { ChainClient } from './client.ts'
import { keepClock, readClock } from './clock.ts'
import type { ChainFiles } from './savedState.ts'

const TICK_MS = 1_000
/** Something happened: a snapshot soon, but a long chain's snapshots must not take more than a twentieth of the time. */
const SOON = { ms: 2_000, share: 20 }
/** Empty blocks alone are worth less. */
const LATER = { ms: 60_000, share: 50 }

/**
 * Takes a snapshot of the chain now.
 * @param client The chain.
 * @param files Where it is kept.
 */
export async function snapshot(client: ChainClient, files: ChainFiles): Promise<void> {
  const state = await client.dumpState()
  writeWhole(files.snapshot, Buffer.from(state.slice(2), 'hex'))
}

/**
 * Keeps a running chain safe from being killed: snapshots within seconds of whatever happens, and the clock.
 * @param client The chain.
 * @param files Where it is kept.
 * @returns Ends it; resolves when nothing is being written any more.
 */
export function keepState(client: ChainClient, files: ChainFiles): () => Promise<void> {
  let seen: bigint | undefined
  let hasNews = true
  let ahead = readClock(files.clock)
  let taken = Date.now()
  let cost = 0

  const look = async () => {
    const latest = await client.getBlock()
    for (let number = seen ?? latest.number; number < latest.number; number++) {
      const count = await client.getBlockTransactionCount({ blockNumber: number + 1n })
      hasNews ||= count > 0
    }
    seen = latest.number
    const wasAhead = ahead
    ahead = keepClock(files.clock, ahead, Number(latest.timestamp))
    hasNews ||= ahead !== wasAhead
    const { ms, share } = hasNews ? SOON : LATER
    if (Date.now() - taken < Math.max(ms, cost * share)) return
    const begun = Date.now()
    hasNews = false
    await snapshot(client, files)
    taken = Date.now()
    cost = taken - begun
  }

  const stop = new AbortController()
  const run = async () => {
    while (!stop.signal.aborted) {
      // A chain that does not answer is somebody else's business: its end is noticed where parts are watched.
      await look().catch(() => {})
      await sleep(TICK_MS, undefined, { signal: stop.signal }).catch(() => {})
    }
  }
  const loop = run()
  return async () => {
    stop.abort()
    await loop
  }
}
