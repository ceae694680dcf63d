import { pageStorage } from '../store/pageStorage.ts'

const key = (wallet: string) => `appeals.seen.${wallet.toLowerCase()}`
const listeners = new Set<() => void>()

/** @returns Up to which block a wallet's owner has seen what happened to the appeals; 0 before the first time. */
export function seenBlock(wallet: string): number {
  return Number(pageStorage().getItem(key(wallet)) ?? 0)
}

/** Remembers that everything up to a block was seen. It never goes back. */
export function markSeen(wallet: string, block: number): void {
  if (block <= seenBlock(wallet)) return
  try {
    pageStorage().setItem(key(wallet), String(block))
  } catch {
    // There is no room: the same news are shown again next time.
  }
  for (const listener of listeners) listener()
}

/** Follows `markSeen`. @returns Stops following. */
export function onSeen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
