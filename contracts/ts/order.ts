/** A project's cost and the coins in its piggy bank, both in kopecks. Its id is its place in the list. */
export interface RankedProject {
  readonly cost: bigint
  readonly raised: bigint
}

/**
 * The order that the outcome rules demand: most coins first, then the lower cost, then the lower id.
 * @returns Project ids, each once: what `BudgetRound.settle` takes.
 */
export function settlementOrder(projects: readonly RankedProject[]): number[] {
  return projects
    .map((project, id) => ({ ...project, id }))
    .sort((a, b) => compare(b.raised, a.raised) || compare(a.cost, b.cost) || a.id - b.id)
    .map(({ id }) => id)
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
