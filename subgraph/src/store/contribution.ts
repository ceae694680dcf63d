import { BigInt, Bytes } from '@graphprotocol/graph-ts'
import { Contribution } from '../../generated/schema'
import { contributionId } from '../ids'

/**
 * What the wallet's ballot puts into the piggy bank from now on. Everything in a contribution is known, so a former one
 * need not be read.
 */
export function setContribution(
  piggyBank: Bytes,
  project: Bytes,
  wallet: Bytes,
  amount: BigInt,
  now: BigInt,
): void {
  const contribution = new Contribution(contributionId(piggyBank, wallet))
  contribution.piggyBank = piggyBank
  contribution.project = project
  contribution.wallet = wallet
  contribution.amount = amount
  contribution.updatedAt = now
  contribution.save()
}
