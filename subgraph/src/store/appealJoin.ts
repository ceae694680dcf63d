import { AppealJoined } from '../../generated/AppealRegistry/AppealRegistry'
import { Appeal, AppealJoin } from '../../generated/schema'
import { appealJoinId, citizenId } from '../ids'
import { seeWallet } from './wallet'

/** Saves that a resident joined an appeal. */
export function createAppealJoin(event: AppealJoined, appeal: Appeal): void {
  const citizen = event.params.citizen.toI32()
  const wallet = seeWallet(event.params.wallet, event.block.timestamp)
  wallet.save()
  const join = new AppealJoin(appealJoinId(appeal.id, citizen))
  join.appeal = appeal.id
  join.citizen = citizenId(citizen)
  join.wallet = wallet.id
  join.timestamp = event.block.timestamp
  join.transaction = event.transaction.hash
  join.save()
}
