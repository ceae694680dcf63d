import { BigDecimal, BigInt, ByteArray } from '@graphprotocol/graph-ts'
import { Enrolment, PiggyBank, Round, Wallet } from '../../generated/schema'
import {
  BallotCast as BallotCastEvent,
  BallotSkipped,
  BallotsCast,
  Enrolled,
  EnrolmentMoved,
  EnrolmentSkipped,
  RoundCancelled,
  RoundSettled,
  Transfer,
} from '../../generated/templates/BudgetRound/BudgetRound'
import { BallotBox } from '../BallotBox'
import { CANCELLATION_REASONS } from '../enumNames'
import { batchedBallotId, citizenId, districtId, enrolmentId, eventId } from '../ids'
import { movementKind } from '../movementKind'
import { roundContext } from '../roundContext'
import { recordedBallots } from '../signedBatch'
import { loadOrCreateCity } from '../store/city'
import { createCoinMovement } from '../store/coinMovement'
import { enrolmentOf } from '../store/enrolment'
import { createOutcome } from '../store/outcome'
import { createOutcomePlace } from '../store/outcomePlace'
import { setEnrolled } from '../store/round'
import { recordAction } from '../store/roundAction'
import { loadOrCreateRoundDistrict } from '../store/roundDistrict'
import { createSkippedSignature } from '../store/skippedSignature'
import { seeWallet } from '../store/wallet'

export function handleEnrolled(event: Enrolled): void {
  const citizen = citizenId(event.params.index.toI32())
  const wallet = seeWallet(event.params.wallet, event.block.timestamp)
  wallet.roundsJoined += 1
  wallet.save()

  // Whoever enrols is registered in the district, so it exists.
  const district = districtId(event.params.district)
  const enrolment = new Enrolment(enrolmentId(event.address, citizen))
  enrolment.round = event.address
  enrolment.citizen = citizen
  enrolment.wallet = wallet.id
  enrolment.district = district
  enrolment.coinsPut = BigInt.zero()
  enrolment.sequence = 1
  enrolment.enrolledAt = event.block.timestamp
  enrolment.transaction = event.transaction.hash
  enrolment.save()

  // Saving merges: a round's other two dozen fields need not be read and written for each citizen.
  const round = new Round(event.address)
  setEnrolled(round, roundContext().budget, event.params.enrolled.toI32())
  round.save()
  const part = loadOrCreateRoundDistrict(event.address, district)
  part.enrolled += 1
  part.save()
  recordAction(event.address, 1, 0, BigDecimal.zero())
}

export function handleEnrolmentMoved(event: EnrolmentMoved): void {
  const lost = Wallet.load(event.params.lostWallet)!
  lost.roundsJoined -= 1
  lost.save()
  const wallet = seeWallet(event.params.wallet, event.block.timestamp)
  wallet.roundsJoined += 1
  wallet.save()

  const enrolment = enrolmentOf(event.address, wallet)
  enrolment.wallet = wallet.id
  enrolment.save()
}

export function handleBallotCast(event: BallotCastEvent): void {
  const box = new BallotBox(event)
  box.take(event.params.wallet, ByteArray.fromBigInt(event.params.ballot), eventId(event))
  box.close()
}

export function handleBallotsCast(event: BallotsCast): void {
  const box = new BallotBox(event)
  const ballots = recordedBallots(event.params.ballots)
  for (let position = 0; position < ballots.length; position++) {
    box.take(ballots[position].wallet, ballots[position].word, batchedBallotId(event, position))
  }
  box.close()
}

export function handleBallotSkipped(event: BallotSkipped): void {
  createSkippedSignature(event, 'Ballot', event.params.position, event.params.signer, event.params.reason)
}

export function handleEnrolmentSkipped(event: EnrolmentSkipped): void {
  createSkippedSignature(event, 'Enrolment', event.params.position, event.params.signer, event.params.reason)
}

export function handleTransfer(event: Transfer): void {
  const kind = movementKind(event, roundContext())
  if (kind == 'Emission' || kind == 'SignedDeposit' || kind == 'SignedTakenBack') {
    createCoinMovement(event, kind, null)
    return
  }
  const intoPiggyBank = kind == 'Deposit' || kind == 'BatchDeposit' || kind == 'ToppedUp'
  const piggyBank = PiggyBank.load(intoPiggyBank ? event.params.to : event.params.from)!
  createCoinMovement(event, kind, piggyBank.id)

  const change = intoPiggyBank ? event.params.value : event.params.value.neg()
  piggyBank.balance = piggyBank.balance.plus(change)
  if (kind != 'ToppedUp' && kind != 'Returned') {
    piggyBank.raised = piggyBank.balance
    const round = Round.load(event.address)!
    round.inPiggyBanks = round.inPiggyBanks.plus(change)
    round.save()
  }
  piggyBank.save()
}

export function handleRoundSettled(event: RoundSettled): void {
  const round = Round.load(event.address)!
  round.outcome = createOutcome(event, round).id
  round.settled = true
  round.save()

  let left = round.budget
  for (let i = 0; i < event.params.order.length; i++) {
    const number = event.params.order[i]
    const funded = !event.params.funded.rightShift(number as u8).bitAnd(BigInt.fromI32(1)).isZero()
    left = createOutcomePlace(round, i + 1, number, funded, left)
  }
}

export function handleRoundCancelled(event: RoundCancelled): void {
  const round = Round.load(event.address)!
  round.cancelled = true
  round.cancellationReason = CANCELLATION_REASONS[event.params.reason]
  round.save()
  const city = loadOrCreateCity()
  city.budget = city.budget.minus(round.budget)
  city.save()
}
