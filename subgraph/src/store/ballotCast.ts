import { BallotCast as BallotCastEvent } from '../../generated/templates/BudgetRound/BudgetRound'
import { BallotCast, Enrolment } from '../../generated/schema'
import { Ballot } from '../ballot'
import { eventId } from '../ids'

/** Saves a ballot as it was cast, replaced or withdrawn. */
export function createBallotCast(event: BallotCastEvent, enrolment: Enrolment, ballot: Ballot): BallotCast {
  const cast = new BallotCast(eventId(event))
  cast.round = event.address
  cast.enrolment = enrolment.id
  cast.wallet = event.params.wallet
  cast.sequence = ballot.sequence
  cast.projects = ballot.projects
  cast.amounts = ballot.amounts
  cast.total = ballot.total
  cast.word = event.params.ballot
  cast.block = event.block.number
  cast.timestamp = event.block.timestamp
  cast.transaction = event.transaction.hash
  cast.save()
  return cast
}
