import { amountOf, type CartLines } from './lines.ts'

/** What a new ballot would do to one project, in kopecks. */
export interface BallotChange {
  readonly project: number
  /** What the standing ballot puts in. */
  readonly was: bigint
  readonly becomes: bigint
}

/** The standing ballot against the cart: every project that either names, ascending, unchanged ones included. */
export function ballotChanges(standing: CartLines, cart: CartLines): BallotChange[] {
  const projects = new Set([...standing, ...cart].map(({ project }) => project))
  return [...projects]
    .sort((a, b) => a - b)
    .map((project) => ({ project, was: amountOf(standing, project), becomes: amountOf(cart, project) }))
}
