import type { BallotLine } from '@initiative-citizen/contracts/ballot'
import type { ForwardRequest } from '@initiative-citizen/contracts/forward-request'
import type { Address, Hex } from 'viem'

interface Signed {
  /** See `requestId`. */
  readonly id: Hex
  /** Whose it is. */
  readonly wallet: Address
  /** The contract that the relay calls: the forwarder, or a round. */
  readonly target: Address
  readonly signature: Hex
}

export interface SignedForward extends Signed {
  readonly kind: 'forward'
  readonly call: ForwardRequest
}

export interface SignedBallotRequest extends Signed {
  readonly kind: 'ballot'
  readonly sequence: number
  readonly lines: readonly BallotLine[]
  /** The wallet checks its signature itself (ERC-1271). */
  readonly contractWallet: boolean
}

export interface SignedEnrolment extends Signed {
  readonly kind: 'enrolment'
  readonly contractWallet: boolean
}

/** Something that somebody signed and the relay sends. */
export type SignedRequest = SignedForward | SignedBallotRequest | SignedEnrolment

/** What can happen only once: of two requests with the same one the first that is accepted excludes the other. */
export function conflictOf(request: SignedRequest): string {
  const { kind, target, wallet } = request
  if (kind === 'forward') return `forward ${target} ${wallet} ${request.call.nonce}`
  if (kind === 'ballot') return `ballot ${target} ${wallet} ${request.sequence}`
  return `enrolment ${target} ${wallet}`
}

/** As JSON, without what stands in columns of its own. */
export function toPayload(request: SignedRequest): object {
  const { id: _, wallet: __, target: ___, kind: ____, ...rest } = request
  return JSON.parse(
    JSON.stringify(rest, (_key, value) => (typeof value === 'bigint' ? { bigint: String(value) } : value)),
  )
}

/** The request that `toPayload` has written. */
export function fromPayload(
  columns: Pick<SignedRequest, 'id' | 'wallet' | 'target' | 'kind'>,
  payload: object,
): SignedRequest {
  const rest = JSON.parse(JSON.stringify(payload), (_key, value) =>
    typeof value?.bigint === 'string' ? BigInt(value.bigint) : value,
  )
  return { ...columns, ...rest }
}
