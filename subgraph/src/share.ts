import { BigInt } from '@graphprotocol/graph-ts'

const MAX_STEPS = BigInt.fromI32(65535)

/** Each citizen's coins in kopecks, as `BudgetRound.share`: the budget divided by those enrolled, rounded down. */
export function shareOf(budget: BigInt, enrolled: i32): BigInt {
  return enrolled == 0 ? BigInt.zero() : budget.div(BigInt.fromI32(enrolled))
}

/** The smallest amount a ballot can move, as `BudgetRound.step`: the least power of ten with at most 65,535 in a share. */
export function stepOf(share: BigInt): BigInt {
  let step = BigInt.fromI32(1)
  while (share.div(step).gt(MAX_STEPS)) step = step.times(BigInt.fromI32(10))
  return step
}
