import { Outcome, Round } from '../../generated/schema'
import { RoundSettled } from '../../generated/templates/BudgetRound/BudgetRound'

/** Saves the books of a settled round. */
export function createOutcome(event: RoundSettled, round: Round): Outcome {
  const books = event.params.books
  const outcome = new Outcome(round.id)
  outcome.round = round.id
  outcome.granted = books.granted
  outcome.returned = books.returned
  outcome.unspent = books.unspent
  outcome.inPiggyBanks = books.inPiggyBanks
  outcome.dust = books.dust
  outcome.settledBy = event.transaction.from
  outcome.block = event.block.number
  outcome.timestamp = event.block.timestamp
  outcome.transaction = event.transaction.hash
  outcome.save()
  return outcome
}
