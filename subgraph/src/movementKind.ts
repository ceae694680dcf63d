import { Address } from '@graphprotocol/graph-ts'
import { Transfer } from '../generated/templates/BudgetRound/BudgetRound'
import { RoundContext } from './roundContext'

/**
 * What a `Transfer` of the round's coin was. Until the close coins move by ballots only, after it by settlement only;
 * the treasury may itself be a citizen's wallet, so the sides alone don't tell.
 * @returns Of `CoinMovementKind`.
 */
export function movementKind(event: Transfer, round: RoundContext): string {
  if (event.params.from.equals(Address.zero())) return 'Emission'
  const intoPiggyBank = isPiggyBank(event.params.to, round)
  // A batch of signed ballots moves coins by way of the round's own account, and only until the close.
  if (event.params.to.equals(event.address)) {
    return isPiggyBank(event.params.from, round) ? 'BatchTakenBack' : 'SignedDeposit'
  }
  if (event.params.from.equals(event.address)) return intoPiggyBank ? 'BatchDeposit' : 'SignedTakenBack'
  if (event.block.timestamp.lt(round.votingEnd)) return intoPiggyBank ? 'Deposit' : 'TakenBack'
  return intoPiggyBank ? 'ToppedUp' : 'Returned'
}

/** Piggy banks' accounts differ in the last byte only. */
function isPiggyBank(account: Address, round: RoundContext): bool {
  for (let i = 0; i < account.length - 1; i++) {
    if (account[i] != round.piggyBanks[i]) return false
  }
  return true
}
