import type { Heartbeat } from '../../lib/live/heartbeat.ts'

/** Someone looks on: the index is asked more often than the page's heartbeat does, for the first ten seconds. */
const HURRY_MS = 500
const HURRIES = 20

/**
 * Waits until the index has read a block. If the index is away this takes as long as it does: what is on chain stands
 * there without it.
 */
export function indexedUpTo(heartbeat: Heartbeat, block: number): Promise<void> {
  const reached = () => {
    const { index } = heartbeat.get()
    return index.status === 'here' && index.at.number >= block
  }
  return new Promise((resolve) => {
    if (reached()) return resolve()
    let asked = 0
    const timer = setInterval(() => {
      heartbeat.ask()
      if (++asked === HURRIES) clearInterval(timer)
    }, HURRY_MS)
    const unsubscribe = heartbeat.subscribe(() => {
      if (!reached()) return
      clearInterval(timer)
      unsubscribe()
      resolve()
    })
    heartbeat.ask()
  })
}
