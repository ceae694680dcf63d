import { BigInt, ByteArray } from '@graphprotocol/graph-ts'

/** A ballot in the clear: parallel lists, ascending by project. */
export class Ballot {
  /** 1 after enrolment, then one more for each cast or withdrawal. */
  sequence: i32 = 0
  projects: i32[] = []
  /** Kopecks for each project. */
  amounts: BigInt[] = []
  /** Sum of the amounts. */
  total: BigInt = BigInt.zero()

  /** What the ballot puts into a project's piggy bank; zero if it does not name it. */
  amountFor(project: i32): BigInt {
    const line = this.projects.indexOf(project)
    return line < 0 ? BigInt.zero() : this.amounts[line]
  }
}

/**
 * Reads the word of a `BallotCast` event, see `PackedBallot.sol`: two bytes of sequence number, lowest first, then
 * lines of three bytes, the project and two of steps.
 * @param step Kopecks a step.
 */
export function unpackBallot(word: BigInt, step: BigInt): Ballot {
  const bytes = ByteArray.fromBigInt(word)
  const ballot = new Ballot()
  ballot.sequence = twoBytes(bytes, 0)
  for (let at = 2; at < bytes.length; at += 3) {
    const steps = twoBytes(bytes, at + 1)
    if (steps == 0) break
    const amount = step.times(BigInt.fromI32(steps))
    ballot.projects.push(byte(bytes, at))
    ballot.amounts.push(amount)
    ballot.total = ballot.total.plus(amount)
  }
  return ballot
}

function twoBytes(bytes: ByteArray, at: i32): i32 {
  return byte(bytes, at) | (byte(bytes, at + 1) << 8)
}

/** A number's bytes end where only zeros would follow. */
function byte(bytes: ByteArray, at: i32): i32 {
  return at < bytes.length ? (bytes[at] as i32) : 0
}
