import type { Address } from 'viem'
import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'

/** @returns Who signed. */
export function walletOf(request: SignedRequest): Address {
  return (request.kind === 'forward' ? request.submission.request.from : request.submission.wallet) as Address
}
