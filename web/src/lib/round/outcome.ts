import { settlementOrder } from '@initiative-citizen/contracts/order'

/** The rules a round can be opened with, by the names they give themselves. */
export type RuleName = 'GreedyByRaised' | 'FillToCost'

/** Why a project was funded or not; as the index's `Decision`. */
export type Decision = 'Funded' | 'BelowThreshold' | 'DoesNotFit' | 'NotFull'

/** One step of the count. Amounts are kopecks. */
export interface OutcomeStep {
  /** From 1. */
  readonly place: number
  readonly project: number
  readonly raised: bigint
  readonly cost: bigint
  /** What was left of the budget when its turn came. */
  readonly leftBefore: bigint
  readonly decision: Decision
  /** What put it behind the one before it, where their piggy banks hold equally much. */
  readonly tieBrokenBy: 'cost' | 'number' | undefined
}

interface Terms {
  readonly rule: RuleName
  readonly budget: bigint
  readonly threshold: bigint
  readonly costs: readonly bigint[]
}

/**
 * Counts as the contract does: most coins first, then the lower cost, then the lower number; each is funded when it
 * passes the rule and its cost fits into what is left.
 * @param raised Coins in each piggy bank by project number.
 * @returns Every project once, in the order of the count.
 */
export function countOutcome(
  { rule, budget, threshold, costs }: Terms,
  raised: readonly bigint[],
): OutcomeStep[] {
  const projects = costs.map((cost, number) => ({ cost, raised: raised[number] ?? 0n }))
  let left = budget
  let before: { cost: bigint; raised: bigint } | undefined
  return settlementOrder(projects).map((number, index) => {
    const { cost, raised } = projects[number] ?? { cost: 0n, raised: 0n }
    const decision = decide({ rule, threshold, cost, raised, left })
    const step = { place: index + 1, project: number, raised, cost, leftBefore: left, decision }
    const tied = before?.raised === raised ? (before.cost === cost ? 'number' : 'cost') : undefined
    if (decision === 'Funded') left -= cost
    before = { cost, raised }
    return { ...step, tieBrokenBy: tied }
  })
}

function decide(turn: {
  rule: RuleName
  threshold: bigint
  cost: bigint
  raised: bigint
  left: bigint
}): Decision {
  if (turn.raised < turn.threshold) return 'BelowThreshold'
  if (turn.rule === 'FillToCost' && turn.raised < turn.cost) return 'NotFull'
  return turn.cost <= turn.left ? 'Funded' : 'DoesNotFit'
}
