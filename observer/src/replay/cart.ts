import type { BallotLine } from '@initiative-citizen/contracts/ballot'
import { addDecimals, type Decimal, inUnits, isLess, ZERO } from '../pabulib/Decimal.ts'
import type { Metadata } from '../pabulib/metadata.ts'
import type { Vote } from '../pabulib/votes.ts'
import type { Plan } from './plan.ts'

/** What becomes of a vote: a cart for the contract to judge, or the rule that it breaks before. */
export type Cart = { readonly lines: readonly BallotLine[] } | { readonly refusal: string }

/**
 * Turns points into coins.
 *
 * The contract judges whatever it can: empty carts, too many lines, a project named twice, more than a share. The file's own limits, which
 * the contract does not know, are judged here. Points on a project that the round can't list are left out, as are lines of no
 * points, which Pabulib equates with no line.
 * @returns Lines ascending by project, or why the vote can't be cast.
 */
export function cartOf(vote: Vote, metadata: Metadata, plan: Plan): Cart {
  const sum = vote.choices.map(({ points }) => points).reduce(addDecimals, ZERO)
  const broken = brokenLimit(vote, sum, metadata) ?? overMaxUnseen(sum, metadata, plan)
  if (broken) return { refusal: `file: ${broken}` }

  const given = vote.choices.filter(({ points }) => points.digits > 0n)
  const lines = given.flatMap(({ project, points }) => {
    const id = plan.roundId.get(project)
    return id === undefined ? [] : [{ project: id, amount: coins(points, plan) }]
  })
  if (lines.length === 0 && given.length > 0) return { refusal: 'round: only projects above the budget' }
  return { lines: lines.sort((a, b) => a.project - b.project) }
}

function coins(points: Decimal, { unit, pointPlaces }: Plan): bigint {
  return inUnits(points, pointPlaces, 'down') * unit
}

/** The first of the file's limits that the vote breaks, of those that the contract does not know. */
function brokenLimit({ choices }: Vote, sum: Decimal, limits: Metadata): string | undefined {
  const { minLength, maxLength, minPoints, maxPoints, minSumPoints } = limits
  if (minLength !== undefined && choices.length < minLength) return 'min_length'
  if (maxLength !== undefined && choices.length > maxLength) return 'max_length'
  if (minSumPoints && isLess(sum, minSumPoints)) return 'min_sum_points'
  if (minPoints && choices.some(({ points }) => isLess(points, minPoints))) return 'min_points'
  if (maxPoints && choices.some(({ points }) => isLess(maxPoints, points))) return 'max_points'
  return undefined
}

/**
 * Too many points are too many coins, and the contract says so. Not always: a unit of points is rounded down, so that a
 * point too many can still fit a share; and a line can hold 48 bits.
 */
function overMaxUnseen(sum: Decimal, { maxSumPoints }: Metadata, plan: Plan): string | undefined {
  if (!isLess(maxSumPoints, sum)) return undefined
  const amount = coins(sum, plan)
  return amount > plan.share && amount < 2n ** 48n ? undefined : 'max_sum_points'
}
