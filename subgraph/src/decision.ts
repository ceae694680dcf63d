import { BigInt } from '@graphprotocol/graph-ts'
import { Round } from '../generated/schema'

/**
 * Why a project that was not funded was not, as `RankedOutcome` decides. A rule's own demand comes before the room in
 * the budget: a piggy bank that isn't full would not have won with more room either.
 * @returns Of `Decision`.
 */
export function reasonAgainst(round: Round, raised: BigInt, cost: BigInt): string {
  if (raised.lt(round.threshold)) return 'BelowThreshold'
  if (round.ruleName == 'FillToCost' && raised.lt(cost)) return 'NotFull'
  return 'DoesNotFit'
}
