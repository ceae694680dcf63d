import { useSyncExternalStore } from 'react'
import { useHeartbeat } from './HeartbeatContext.ts'
import type { Beat, SourceState } from './heartbeat.ts'

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function everySecond(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const each of listeners) each()
  }, 1_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/**
 * Follows what depends on the chain's clock: unix seconds of the latest block and those since it was heard of. Phases
 * follow this clock and not the visitor's own. The index's clock stands in while the chain is away, the visitor's
 * while both are.
 * @param select Makes a primitive of the time; the component renders again only when that changes.
 */
export function useChainTime<Selected extends string | number | boolean>(
  select: (time: number) => Selected,
): Selected {
  const heartbeat = useHeartbeat()
  return useSyncExternalStore(everySecond, () => select(chainTime(heartbeat.get(), Date.now())))
}

/** @returns The chain's time at the visitor's time `now` (milliseconds), in unix seconds. */
export function chainTime({ chain, index }: Beat, now: number): number {
  return readClock(chain, now) ?? readClock(index, now) ?? Math.floor(now / 1_000)
}

function readClock(source: SourceState, now: number): number | undefined {
  if (source.status === 'waiting' || !source.at) return undefined
  return source.at.timestamp + Math.max(0, Math.floor((now - source.receivedAt) / 1_000))
}
