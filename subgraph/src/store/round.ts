import { BigInt } from '@graphprotocol/graph-ts'
import { RoundOpened } from '../../generated/BudgetRoundFactory/BudgetRoundFactory'
import { OutcomeRule, Round } from '../../generated/schema'
import { shareOf, stepOf } from '../share'
import { loadOrCreateDistrict } from './district'

/** The round that an event of the factory opened, with its complete terms but the projects. Not saved yet. */
export function newRound(event: RoundOpened): Round {
  const terms = event.params.terms
  const round = new Round(event.params.round)
  round.number = event.params.number.toI32()
  round.name = terms.name
  round.symbol = terms.symbol
  round.budget = terms.budget
  round.threshold = terms.threshold
  if (terms.district != 0) {
    const district = loadOrCreateDistrict(terms.district)
    district.save()
    round.district = district.id
  }
  round.enrolmentStart = terms.enrolmentStart
  round.votingStart = terms.votingStart
  round.votingEnd = terms.votingEnd
  round.orderDigest = terms.order
  round.orderBody = round.id
  round.treasury = terms.treasury
  round.rule = terms.rule
  round.ruleName = OutcomeRule.load(terms.rule)!.name
  round.termsHash = event.params.termsHash
  round.treasurer = event.params.treasurer
  round.piggyBanks = event.params.piggyBanks
  round.projectCount = terms.projects.length
  setEnrolled(round, terms.budget, 0)
  round.voters = 0
  round.ballotsCast = 0
  round.inPiggyBanks = BigInt.zero()
  round.cancelled = false
  round.settled = false
  round.openedAt = event.block.timestamp
  round.openedBlock = event.block.number
  round.openedTransaction = event.transaction.hash
  return round
}

/** Share and step follow from how many citizens there are. */
export function setEnrolled(round: Round, budget: BigInt, enrolled: i32): void {
  round.enrolled = enrolled
  round.share = shareOf(budget, enrolled)
  round.step = stepOf(round.share)
}
