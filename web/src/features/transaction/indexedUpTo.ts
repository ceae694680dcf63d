import type { Heartbeat } from '../../lib/live/heartbeat.ts'

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
    const unsubscribe = heartbeat.subscribe(() => {
      if (!reached()) return
      unsubscribe()
      resolve()
    })
    heartbeat.ask()
  })
}
