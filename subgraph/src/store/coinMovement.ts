import { Bytes } from '@graphprotocol/graph-ts'
import { CoinMovement } from '../../generated/schema'
import { Transfer } from '../../generated/templates/BudgetRound/BudgetRound'
import { eventId } from '../ids'

/**
 * Saves a `Transfer` under its kind.
 * @param kind Of `CoinMovementKind`.
 * @param piggyBank Whose coins these are from now on, or were; null where none takes part.
 */
export function createCoinMovement(event: Transfer, kind: string, piggyBank: Bytes | null): void {
  const movement = new CoinMovement(eventId(event))
  movement.kind = kind
  movement.round = event.address
  movement.from = event.params.from
  movement.to = event.params.to
  movement.amount = event.params.value
  if (kind == 'Deposit' || kind == 'SignedDeposit') movement.wallet = event.params.from
  if (kind == 'TakenBack' || kind == 'SignedTakenBack') movement.wallet = event.params.to
  if (piggyBank !== null) movement.piggyBank = piggyBank
  movement.block = event.block.number
  movement.timestamp = event.block.timestamp
  movement.transaction = event.transaction.hash
  movement.save()
}
