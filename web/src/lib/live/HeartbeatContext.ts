import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Beat, Heartbeat } from './heartbeat.ts'

export const HeartbeatContext = createContext<Heartbeat | undefined>(undefined)

/** @returns The page's heartbeat itself, to ask out of turn. */
export function useHeartbeat(): Heartbeat {
  const heartbeat = useContext(HeartbeatContext)
  if (!heartbeat) throw new Error('useHeartbeat needs a HeartbeatContext above it')
  return heartbeat
}

/**
 * Follows one figure of the heartbeat; renders again only when that figure changes.
 * @param select Picks a primitive or a value kept by reference.
 */
export function useBeat<Selected>(select: (beat: Beat) => Selected): Selected {
  const heartbeat = useHeartbeat()
  return useSyncExternalStore(heartbeat.subscribe, () => select(heartbeat.get()))
}
