import { settlementOrder } from '@initiative-citizen/contracts/order'
import type { Round } from './Round.ts'

/** What each rule asks of a project beyond the threshold and room in the budget. */
const DESERVES = {
  GreedyByRaised: () => true,
  FillToCost: (cost: bigint, raised: bigint) => cost <= raised,
} as const

export type RuleName = keyof typeof DESERVES

export function isKnownRule(name: string): name is RuleName {
  return Object.hasOwn(DESERVES, name)
}

/**
 * The outcome of a round's tally.
 * @returns Bit `i` is set when project `i` is funded.
 */
export function fundedBy(rule: RuleName, { terms, raised, budget }: Round): bigint {
  const projects = terms.projects.map(({ cost }, id) => ({ cost: BigInt(cost), raised: raised[id] ?? 0n }))
  let left = budget
  let funded = 0n
  for (const id of settlementOrder(projects)) {
    const { cost, raised: inBank } = projects[id] as { cost: bigint; raised: bigint }
    if (inBank < BigInt(terms.threshold) || cost > left || !DESERVES[rule](cost, inBank)) continue
    funded |= 1n << BigInt(id)
    left -= cost
  }
  return funded
}
