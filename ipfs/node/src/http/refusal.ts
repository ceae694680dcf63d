/** A request that the gateway does not fulfil; the message is for whoever sent it. */
export class Refusal extends Error {
  /** The HTTP status. */
  readonly status: number
  /** Seconds after which to try again, if that helps. */
  readonly retryAfter: number | undefined
  constructor(status: number, message: string, retryAfter?: number) {
    super(message)
    this.status = status
    this.retryAfter = retryAfter
  }
}
