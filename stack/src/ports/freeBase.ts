import { isFree } from './isFree.ts'
import { PORT_NAMES } from './ports.ts'

/** Below the ports that Linux gives to connections, above what other stacks use. */
const RANGE = { from: 20_000, to: 32_000 }
const ATTEMPTS = 50

/**
 * Looks for ports one after another for a whole stack, as `--ports BASE` takes them.
 * @throws When the machine has none.
 */
export async function freeBase(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const base = RANGE.from + Math.floor(Math.random() * (RANGE.to - RANGE.from))
    const free = await Promise.all(PORT_NAMES.map((_, offset) => isFree(base + offset)))
    if (free.every(Boolean)) return base
  }
  throw new Error(`No ${PORT_NAMES.length} free ports stand together between ${RANGE.from} and ${RANGE.to}.`)
}
