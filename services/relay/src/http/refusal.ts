import type { Hex } from 'viem'
import type { ErrorCode } from '../api/relayApi.ts'

const STATUS: Readonly<Record<ErrorCode, number>> = {
  badRequest: 400,
  badSignature: 401,
  notAllowed: 403,
  notFound: 404,
  conflict: 409,
  wrongNonce: 409,
  wrongPhase: 409,
  tooLarge: 413,
  wouldRevert: 422,
  tooMuchGas: 422,
  limited: 429,
  unavailable: 503,
}

/** A request that the relay does not take; the message is for whoever sent it. */
export class Refusal extends Error {
  readonly code: ErrorCode
  /** What a contract reverted with. */
  readonly data: Hex | undefined
  /** Seconds after which to try again, if that helps. */
  readonly retryAfter: number | undefined

  constructor(code: ErrorCode, message: string, more: { data?: Hex; retryAfter?: number } = {}) {
    super(message)
    this.code = code
    this.data = more.data
    this.retryAfter = more.retryAfter
  }

  /** The HTTP status. */
  get status(): number {
    return STATUS[this.code]
  }
}
