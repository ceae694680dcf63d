import { BigInt, ByteArray, Bytes, ethereum } from '@graphprotocol/graph-ts'
import { BallotCast, Enrolment } from '../../generated/schema'
import { Ballot } from '../ballot'

/**
 * Saves a ballot as it was cast, replaced or withdrawn.
 * @param word The same ballot packed, lowest byte first.
 */
export function createBallotCast(
  id: Bytes,
  event: ethereum.Event,
  enrolment: Enrolment,
  word: ByteArray,
  ballot: Ballot,
): void {
  const amounts = new Array<BigInt>(ballot.amounts.length)
  for (let i = 0; i < amounts.length; i++) amounts[i] = BigInt.fromI64(ballot.amounts[i])
  const cast = new BallotCast(id)
  cast.round = event.address
  cast.enrolment = enrolment.id
  cast.wallet = enrolment.wallet
  cast.sequence = ballot.sequence
  cast.projects = ballot.projects
  cast.amounts = amounts
  cast.total = BigInt.fromI64(ballot.total)
  cast.word = BigInt.fromUnsignedBytes(word)
  cast.block = event.block.number
  cast.timestamp = event.block.timestamp
  cast.transaction = event.transaction.hash
  cast.save()
}
