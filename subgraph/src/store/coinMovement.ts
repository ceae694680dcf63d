import { CoinMovement, PiggyBank } from '../../generated/schema'
import { Transfer } from '../../generated/templates/BudgetRound/BudgetRound'
import { eventId } from '../ids'

/**
 * Saves a `Transfer` under its kind.
 * @param kind Of `CoinMovementKind`.
 * @param piggyBank Null for the emission, the only movement without one.
 */
export function createCoinMovement(event: Transfer, kind: string, piggyBank: PiggyBank | null): void {
  const movement = new CoinMovement(eventId(event))
  movement.kind = kind
  movement.round = event.address
  movement.from = event.params.from
  movement.to = event.params.to
  movement.amount = event.params.value
  if (kind == 'Deposit') movement.wallet = event.params.from
  if (kind == 'TakenBack') movement.wallet = event.params.to
  if (piggyBank !== null) movement.piggyBank = piggyBank.id
  movement.block = event.block.number
  movement.timestamp = event.block.timestamp
  movement.transaction = event.transaction.hash
  movement.save()
}
