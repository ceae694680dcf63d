import { ByteArray } from '@graphprotocol/graph-ts'

const LINE_BYTES = 3
const SEQUENCE_BYTES = 2

/** A ballot in the clear: parallel lists, ascending by project. Kopecks need 48 bits, so plain numbers do for them. */
export class Ballot {
  /** 1 after enrolment, then more with each cast or withdrawal. */
  sequence: i32 = 0
  projects: i32[] = []
  /** Kopecks for each project. */
  amounts: i64[] = []
  /** Sum of the amounts. */
  total: i64 = 0

  /** What the ballot puts into a project's piggy bank; zero if it does not name it. */
  amountFor(project: i32): i64 {
    const line = this.projects.indexOf(project)
    return line < 0 ? 0 : this.amounts[line]
  }
}

/**
 * Reads a packed ballot, see `PackedBallot.sol`: two bytes of sequence number, lowest first, then lines of three bytes,
 * the project and two of steps.
 * @param word Lowest byte first; where it ends, only zeros would follow.
 * @param step Kopecks a step.
 */
export function unpackBallot(word: ByteArray, step: i64): Ballot {
  const ballot = new Ballot()
  ballot.sequence = twoBytes(word, 0)
  for (let at = SEQUENCE_BYTES; at < word.length; at += LINE_BYTES) {
    const steps = twoBytes(word, at + 1)
    if (steps == 0) break
    const amount = step * (steps as i64)
    ballot.projects.push(byte(word, at))
    ballot.amounts.push(amount)
    ballot.total += amount
  }
  return ballot
}

function twoBytes(bytes: ByteArray, at: i32): i32 {
  return byte(bytes, at) | (byte(bytes, at + 1) << 8)
}

function byte(bytes: ByteArray, at: i32): i32 {
  return at < bytes.length ? (bytes[at] as i32) : 0
}
