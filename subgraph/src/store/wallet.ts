import { Address, BigInt } from '@graphprotocol/graph-ts'
import { Wallet } from '../../generated/schema'

/** The wallet, taking part in something now. Not saved yet. */
export function seeWallet(address: Address, now: BigInt): Wallet {
  let wallet = Wallet.load(address)
  if (wallet === null) {
    wallet = new Wallet(address)
    wallet.lost = false
    wallet.roundsJoined = 0
    wallet.ballotsCast = 0
    wallet.coinsPut = BigInt.zero()
    wallet.coinsMoved = BigInt.zero()
    wallet.firstSeenAt = now
  }
  wallet.lastSeenAt = now
  return wallet
}
