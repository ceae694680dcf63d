import { BigInt, Bytes } from '@graphprotocol/graph-ts'
import { Contribution, PiggyBank } from '../../generated/schema'
import { contributionId } from '../ids'

/** What the wallet's ballot puts into the piggy bank from now on. */
export function setContribution(piggyBank: PiggyBank, wallet: Bytes, amount: BigInt, now: BigInt): void {
  const id = contributionId(piggyBank.id, wallet)
  let contribution = Contribution.load(id)
  if (contribution === null) {
    contribution = new Contribution(id)
    contribution.piggyBank = piggyBank.id
    contribution.project = piggyBank.project
    contribution.wallet = wallet
  }
  contribution.amount = amount
  contribution.updatedAt = now
  contribution.save()
}
