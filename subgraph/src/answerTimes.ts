import { BigInt } from '@graphprotocol/graph-ts'

const DAY = 86400
/** The most days of each bucket; the last one has no end. */
const MOST_DAYS: i32[] = [1, 3, 7, 14, 21, 30, 60]

/** @returns `times`, the answers by bucket, with one more that took so long. */
export function countAnswerTime(times: i32[], seconds: BigInt): i32[] {
  let bucket = 0
  while (bucket < MOST_DAYS.length && seconds.toI64() > MOST_DAYS[bucket] * DAY) bucket++
  times[bucket] += 1
  return times
}
