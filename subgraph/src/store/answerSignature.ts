import { Bytes } from '@graphprotocol/graph-ts'
import { AnswerSigned } from '../../generated/AppealRegistry/AppealRegistry'
import { AnswerSignature, AnswerSignatureLoader } from '../../generated/schema'
import { eventId, officerId } from '../ids'

/** Saves a signature under an answer. */
export function createAnswerSignature(event: AnswerSigned, preparer: bool): void {
  const signature = new AnswerSignature(eventId(event))
  signature.answer = event.params.answerHash
  signature.signer = event.params.signer
  signature.officer = officerId(event.params.officer)
  signature.preparer = preparer
  signature.signature = event.params.signature
  signature.block = event.block.number
  signature.timestamp = event.block.timestamp
  signature.transaction = event.transaction.hash
  signature.save()
}

/**
 * All signatures under an answer.
 * @param answer Its id; the answer itself need not be known yet.
 */
export function signaturesUnder(answer: Bytes): AnswerSignature[] {
  return new AnswerSignatureLoader('Answer', answer.toHexString(), 'signatures').load()
}

/** How many have approved: whoever signs again under a new appointment counts once. */
export function countApprovals(signatures: AnswerSignature[]): i32 {
  const approvers: Bytes[] = []
  for (let i = 0; i < signatures.length; i++) {
    if (!signatures[i].preparer && !approvers.includes(signatures[i].signer)) approvers.push(signatures[i].signer)
  }
  return approvers.length
}
