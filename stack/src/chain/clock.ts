import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from '../files/writeWhole.ts'

/** The chain's clock never runs behind ours for long; a difference as small as this is its granularity. */
const GRANULARITY_SECONDS = 3

/** Unix time in seconds. */
export function now(): number {
  return Math.floor(Date.now() / 1000)
}

/** Seconds that the chain is ahead of our clock, of which it has been told. */
export function readClock(file: string): number {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).ahead as number) : 0
}

/**
 * Keeps how far a chain is ahead, because anvil forgets it.
 * @param file Where.
 * @param known What stands there.
 * @param timestamp The latest block's time.
 * @returns What stands there now.
 */
export function keepClock(file: string, known: number, timestamp: number): number {
  const ahead = Math.max(0, timestamp - now())
  if (Math.abs(ahead - known) <= GRANULARITY_SECONDS) return known
  writeWhole(file, JSON.stringify({ ahead }))
  return ahead
}
