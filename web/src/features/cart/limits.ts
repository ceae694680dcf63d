import { MAX_LINES } from '@initiative-citizen/contracts/ballot'
import { type CartLines, totalOf } from './lines.ts'
import type { Purse } from './purse.ts'

/** A reason for which the contract would refuse the cart. Amounts are kopecks. */
export type CartProblem =
  | { readonly kind: 'tooManyLines'; readonly lines: number; readonly max: number }
  | { readonly kind: 'unknownProject'; readonly project: number }
  | {
      readonly kind: 'notAMultipleOfStep'
      readonly project: number
      readonly amount: bigint
      readonly step: bigint
    }
  | { readonly kind: 'overShare'; readonly needed: bigint; readonly share: bigint }

/**
 * Everything about a cart that `BudgetRound.castBallot` would refuse. Being empty is no problem: an empty cart is a
 * withdrawal.
 * @param projects How many projects the round has.
 */
export function cartProblems(lines: CartLines, purse: Purse, projects: number): CartProblem[] {
  const problems: CartProblem[] = []
  if (lines.length > MAX_LINES) problems.push({ kind: 'tooManyLines', lines: lines.length, max: MAX_LINES })
  for (const { project, amount } of lines) {
    if (project >= projects) problems.push({ kind: 'unknownProject', project })
    if (amount % purse.step !== 0n)
      problems.push({ kind: 'notAMultipleOfStep', project, amount, step: purse.step })
  }
  const needed = totalOf(lines)
  if (needed > purse.share) problems.push({ kind: 'overShare', needed, share: purse.share })
  return problems
}
