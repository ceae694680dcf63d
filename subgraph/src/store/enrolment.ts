import { Address, ByteArray } from '@graphprotocol/graph-ts'
import { BallotCast, Enrolment, Wallet } from '../../generated/schema'
import { Ballot, unpackBallot } from '../ballot'
import { enrolmentId } from '../ids'

/** The enrolment of the citizen whose wallet this is, or was. */
export function enrolmentOf(round: Address, wallet: Wallet): Enrolment {
  return Enrolment.load(enrolmentId(round, wallet.citizen!))!
}

/**
 * The ballot as it stands, empty before the first.
 * @param step Kopecks a step.
 */
export function standingBallot(enrolment: Enrolment, step: i64): Ballot {
  const cast = enrolment.ballot
  if (cast === null) return new Ballot()
  return unpackBallot(ByteArray.fromBigInt(BallotCast.load(cast)!.word), step)
}
