import { BigInt, Bytes } from '@graphprotocol/graph-ts'
import { PiggyBank, Round } from '../generated/schema'
import { Ballot } from './ballot'
import { piggyBankId } from './ids'
import { setContribution } from './store/contribution'

/**
 * Puts a ballot in the former one's place: contributions, and how many citizens each piggy bank counts.
 * The coins themselves move with the `Transfer` events that follow.
 * @returns Kopecks moved, both ways together.
 */
export function replaceContributions(
  round: Round,
  wallet: Bytes,
  former: Ballot,
  ballot: Ballot,
  now: BigInt,
): BigInt {
  let moved = BigInt.zero()
  for (let i = 0; i < former.projects.length; i++) {
    if (ballot.projects.includes(former.projects[i])) continue
    const piggyBank = PiggyBank.load(piggyBankId(round.piggyBanks, former.projects[i]))!
    setContribution(piggyBank, wallet, BigInt.zero(), now)
    piggyBank.contributors -= 1
    piggyBank.save()
    moved = moved.plus(former.amounts[i])
  }
  for (let i = 0; i < ballot.projects.length; i++) {
    const before = former.amountFor(ballot.projects[i])
    const change = ballot.amounts[i].minus(before)
    if (change.isZero()) continue
    const piggyBank = PiggyBank.load(piggyBankId(round.piggyBanks, ballot.projects[i]))!
    setContribution(piggyBank, wallet, ballot.amounts[i], now)
    if (before.isZero()) piggyBank.contributors += 1
    piggyBank.save()
    moved = moved.plus(change.abs())
  }
  return moved
}
