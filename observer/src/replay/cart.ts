import type { BallotLine } from '@initiative-citizen/contracts/ballot'
import { addDecimals, type Decimal, inUnits, isLess, ZERO } from '../pabulib/Decimal.ts'
import type { Metadata } from '../pabulib/metadata.ts'
import type { Vote } from '../pabulib/votes.ts'
import { MAX_KOPECKS, type Plan } from './plan.ts'

/** What becomes of a vote: a cart for the contract to judge, or the reason for which it can't be cast. */
export type Cart = { readonly lines: readonly BallotLine[] } | { readonly refusal: string }

/**
 * Turns points into coins.
 *
 * The contract judges whatever it can: empty carts, too many lines, a project named twice, more than a share. The file's
 * own limits, which the contract does not know, are judged here. Points for a project that the round can't list are left
 * out, as are lines of no points, which Pabulib equates with no line.
 * @returns Lines ascending by project, or the refusal, as `Tally.refusedReasons` has it.
 */
export function cartOf(vote: Vote, metadata: Metadata, plan: Plan): Cart {
  const given = vote.choices.filter(({ points }) => points.digits > 0n)
  const lines = given.flatMap(({ project, points }) => {
    const id = plan.roundId.get(project)
    const amount = inUnits(points, plan.pointPlaces, 'down') * plan.unit
    return id === undefined ? [] : [{ project: id, amount }]
  })
  const limit = brokenLimit(vote, metadata, isOverShare(lines, plan))
  if (limit) return { refusal: `file: ${limit}` }
  if (lines.length === 0 && given.length > 0) return { refusal: 'round: only projects above the budget' }
  return { lines: lines.sort((a, b) => a.project - b.project) }
}

/** The first of the file's limits that a vote breaks; those to the sum of points only if the contract does not notice. */
function brokenLimit({ choices }: Vote, limits: Metadata, contractRefuses: boolean): string | undefined {
  const { minLength, maxLength, minPoints, maxPoints, minSumPoints, maxSumPoints } = limits
  const sum = choices.map(({ points }) => points).reduce<Decimal>(addDecimals, ZERO)
  if (minLength !== undefined && choices.length < minLength) return 'min_length'
  if (maxLength !== undefined && choices.length > maxLength) return 'max_length'
  if (minPoints && choices.some(({ points }) => isLess(points, minPoints))) return 'min_points'
  if (maxPoints && choices.some(({ points }) => isLess(maxPoints, points))) return 'max_points'
  if (minSumPoints && isLess(sum, minSumPoints)) return 'min_sum_points'
  if (isLess(maxSumPoints, sum) && !contractRefuses) return 'max_sum_points'
  return undefined
}

/**
 * Whether the contract will refuse the lines as more than a share. Points above `max_sum_points` need not be: a unit of
 * points is rounded down, so that one too many can still fit; and points for unlisted projects become no coins.
 */
function isOverShare(lines: readonly BallotLine[], { share }: Plan): boolean {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0n)
  return total > share && total <= MAX_KOPECKS
}
