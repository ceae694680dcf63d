import { BigInt } from '@graphprotocol/graph-ts'

/** What one step adds to a department's figures, in all and in its time. */
export class Activity {
  received: i32 = 0
  answered: i32 = 0
  overdue: i32 = 0
  disputed: i32 = 0
  reopened: i32 = 0
  confirmed: i32 = 0
  /** What the answer took; zero for other steps. */
  answerSeconds: BigInt = BigInt.zero()
}
