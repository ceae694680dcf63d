import { Address, BigInt } from '@graphprotocol/graph-ts'
import { Appeal, Citizen } from '../../generated/schema'
import { seeWallet } from './wallet'

/** Sets an appeal's author, and whether that is a registered resident now. Saves the wallet, not the appeal. */
export function setAuthor(appeal: Appeal, author: Address, now: BigInt): void {
  const wallet = seeWallet(author, now)
  wallet.save()
  appeal.author = wallet.id
  appeal.resident = isResident(wallet.citizen, author)
}

/** A lost wallet is nobody's any more, and a revoked registration counts no more. */
function isResident(citizen: string | null, wallet: Address): bool {
  if (citizen === null) return false
  const person = Citizen.load(citizen)!
  return person.status == 'Active' && person.wallet.equals(wallet)
}
