import { BigDecimal, BigInt } from '@graphprotocol/graph-ts'
import { Enrolment, PiggyBank, Round, Wallet } from '../../generated/schema'
import {
  BallotCast as BallotCastEvent,
  Enrolled,
  EnrolmentMoved,
  RoundCancelled,
  RoundSettled,
  Transfer,
} from '../../generated/templates/BudgetRound/BudgetRound'
import { unpackBallot } from '../ballot'
import { citizenId, enrolmentId } from '../ids'
import { movementKind } from '../movementKind'
import { CANCELLATION_REASONS } from '../enumNames'
import { replaceContributions } from '../replaceContributions'
import { createBallotCast } from '../store/ballotCast'
import { loadOrCreateCity } from '../store/city'
import { createCoinMovement } from '../store/coinMovement'
import { loadOrCreateDistrict } from '../store/district'
import { enrolmentOf, standingBallot } from '../store/enrolment'
import { createOutcome } from '../store/outcome'
import { createOutcomePlace } from '../store/outcomePlace'
import { setEnrolled } from '../store/round'
import { recordAction } from '../store/roundAction'
import { loadOrCreateRoundDistrict } from '../store/roundDistrict'
import { seeWallet } from '../store/wallet'

export function handleEnrolled(event: Enrolled): void {
  const citizen = citizenId(event.params.index.toI32())
  const wallet = seeWallet(event.params.wallet, event.block.timestamp)
  wallet.roundsJoined += 1
  wallet.save()

  const district = loadOrCreateDistrict(event.params.district)
  district.save()
  const enrolment = new Enrolment(enrolmentId(event.address, citizen))
  enrolment.round = event.address
  enrolment.citizen = citizen
  enrolment.wallet = wallet.id
  enrolment.district = district.id
  enrolment.coinsPut = BigInt.zero()
  enrolment.sequence = 1
  enrolment.enrolledAt = event.block.timestamp
  enrolment.transaction = event.transaction.hash
  enrolment.save()

  const round = Round.load(event.address)!
  setEnrolled(round, event.params.enrolled.toI32())
  round.save()
  const part = loadOrCreateRoundDistrict(event.address, district.id)
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
  const now = event.block.timestamp
  const round = Round.load(event.address)!
  const wallet = seeWallet(event.params.wallet, now)
  const enrolment = enrolmentOf(event.address, wallet)
  const former = standingBallot(enrolment, round.step)
  const ballot = unpackBallot(event.params.ballot, round.step)
  const more = ballot.total.minus(former.total)
  const voters = (ballot.total.isZero() ? 0 : 1) - (former.total.isZero() ? 0 : 1)

  enrolment.ballot = createBallotCast(event, enrolment, ballot).id
  enrolment.sequence = ballot.sequence
  enrolment.coinsPut = ballot.total
  enrolment.save()

  const moved = replaceContributions(round, wallet.id, former, ballot, now)
  wallet.ballotsCast += 1
  wallet.coinsPut = wallet.coinsPut.plus(more)
  wallet.coinsMoved = wallet.coinsMoved.plus(moved)
  wallet.save()

  round.ballotsCast += 1
  round.voters += voters
  round.save()
  const part = loadOrCreateRoundDistrict(event.address, enrolment.district)
  part.voters += voters
  part.coinsPut = part.coinsPut.plus(more)
  part.save()
  recordAction(event.address, 0, 1, moved.toBigDecimal())
}

export function handleTransfer(event: Transfer): void {
  const round = Round.load(event.address)!
  const kind = movementKind(event, round)
  if (kind == 'Emission') {
    createCoinMovement(event, kind, null)
    return
  }
  const intoPiggyBank = kind == 'Deposit' || kind == 'ToppedUp'
  const piggyBank = PiggyBank.load(intoPiggyBank ? event.params.to : event.params.from)!
  createCoinMovement(event, kind, piggyBank)

  const change = intoPiggyBank ? event.params.value : event.params.value.neg()
  piggyBank.balance = piggyBank.balance.plus(change)
  if (kind == 'Deposit' || kind == 'TakenBack') {
    piggyBank.raised = piggyBank.balance
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
