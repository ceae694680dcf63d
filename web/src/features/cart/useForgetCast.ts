import { useEffect, useRef } from 'react'
import type { CartStore } from './cartStore.ts'
import { type CartLines, sameLines } from './lines.ts'

/**
 * Forgets the draft when it has become the standing ballot, here or on another device.
 * @param sequence How often the ballot was cast, as the chain counts; undefined while it is read.
 */
export function useForgetCast(
  store: CartStore,
  draft: CartLines | null,
  standing: CartLines,
  sequence: number | undefined,
): void {
  const seen = useRef<number>(undefined)
  useEffect(() => {
    if (sequence === undefined || sequence === seen.current) return
    seen.current = sequence
    if (draft && sameLines(draft, standing)) store.reset()
  }, [store, draft, standing, sequence])
}
