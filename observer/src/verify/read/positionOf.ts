import type { Hex } from 'viem'
import type { Rpc } from './Rpc.ts'
import { type Head, readHead } from './readHead.ts'
import { type Subgraph, SubgraphFailed } from './Subgraph.ts'

/** Nodes forget states of older blocks than some hundred. */
const MAX_BEHIND = 64n

/**
 * The block to check an index at: the one that it has come to, as the chain has it.
 * @returns That block, or the latest when it can't be used, and why not: what was expected and what found.
 */
export async function positionOf(
  subgraph: Subgraph,
  rpc: Rpc,
  latest: Head,
): Promise<{ head: Head; differences: (readonly [expected: string, found: string])[] }> {
  try {
    const { number, hash, hasErrors } = await subgraph.position()
    const errors: [string, string][] = hasErrors ? [['an index without errors', 'errors']] : []
    if (number > latest.number || latest.number - number > MAX_BEHIND) {
      const found = `it has come to block ${number}, and the chain is at ${latest.number}`
      return { head: latest, differences: [...errors, ['an index of this chain, up to date', found]] }
    }
    const head = await readHead(rpc, number)
    if (hash !== null && !isSame(hash, head.hash))
      return { head: latest, differences: [...errors, [`block ${number} is ${head.hash}`, hash]] }
    return { head, differences: errors }
  } catch (error) {
    if (!(error instanceof SubgraphFailed)) throw error
    return { head: latest, differences: [['an answer', error.message]] }
  }
}

function isSame(a: Hex, b: Hex): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
