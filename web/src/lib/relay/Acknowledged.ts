import type { Address, Hex } from 'viem'
import type { SignedRequest } from './SignedRequest.ts'

/** A request that the relay took, with its signed promise: the citizen's proof if it does not send. Times in unix seconds. */
export interface Acknowledged {
  readonly request: SignedRequest
  readonly acceptedAt: number
  /** When it stands in a block at the latest. */
  readonly includeBy: number
  readonly signature: Hex
  readonly signer: Address
  /** Where the relay answers. */
  readonly relay: string
  readonly chainId: number
  /** When this browser heard of it, by its own clock: the relay's may go differently. */
  readonly heardAt: number
}

/** Whether the promised time is over. */
export function isLate({ acceptedAt, includeBy, heardAt }: Acknowledged): boolean {
  return Date.now() / 1_000 > heardAt + includeBy - acceptedAt
}
