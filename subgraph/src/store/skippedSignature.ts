import { Address, BigInt, ethereum } from '@graphprotocol/graph-ts'
import { SkippedSignature } from '../../generated/schema'
import { SKIP_REASONS } from '../enumNames'
import { eventId } from '../ids'

/**
 * Saves what a batch brought in vain.
 * @param kind Of `SignedKind`.
 * @param signer Zero if nobody recovers from the signature.
 */
export function createSkippedSignature(
  event: ethereum.Event,
  kind: string,
  position: BigInt,
  signer: Address,
  reason: i32,
): void {
  const skipped = new SkippedSignature(eventId(event))
  skipped.kind = kind
  skipped.round = event.address
  skipped.position = position.toI32()
  if (signer.notEqual(Address.zero())) skipped.signer = signer
  skipped.reason = SKIP_REASONS[reason]
  skipped.block = event.block.number
  skipped.timestamp = event.block.timestamp
  skipped.transaction = event.transaction.hash
  skipped.save()
}
