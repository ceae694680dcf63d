import { BigInt } from '@graphprotocol/graph-ts'
import { TermsSet } from '../../generated/AppealRegistry/AppealRegistry'
import { AppealTerms } from '../../generated/schema'
import { termsId } from '../ids'

const MOST = BigInt.fromI32(i32.MAX_VALUE)

/** Saves a version of a kind's deadlines. */
export function createAppealTerms(event: TermsSet): void {
  const spans = event.params.spans
  const terms = new AppealTerms(termsId(event.params.terms))
  terms.number = event.params.terms
  terms.kind = event.params.kind
  terms.registration = seconds(spans.registration)
  terms.forwarding = seconds(spans.forwarding)
  terms.answer = seconds(spans.answer)
  terms.extension = seconds(spans.extension)
  terms.verdict = seconds(spans.verdict)
  terms.supervision = seconds(spans.supervision)
  terms.setAt = event.block.timestamp
  terms.save()
}

/** The chain's spans have a bit more than an `Int`: what exceeds 68 years is 68 years, and stops nothing. */
function seconds(span: BigInt): i32 {
  return span.gt(MOST) ? i32.MAX_VALUE : span.toI32()
}
