import type { BallotSubmission, EnrolmentSubmission, ForwardSubmission } from '@initiative-citizen/relay/api'
import type { Hex } from 'viem'

/** What a person signed for the relay, as it is handed over. It can be kept as JSON. */
export type SignedRequest = {
  /** By which the relay knows it, see `requestId`. */
  readonly id: Hex
  /** The chain's latest block when it was signed: it stands in none before that. */
  readonly signedAfter: number
} & (
  | { readonly kind: 'ballot'; readonly submission: BallotSubmission }
  | { readonly kind: 'enrolment'; readonly submission: EnrolmentSubmission }
  | { readonly kind: 'forward'; readonly submission: ForwardSubmission }
)
