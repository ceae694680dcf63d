import type { ErrorCode } from '@initiative-citizen/relay/api'
import type { Hex } from 'viem'

/**
 * What the relay says no with; `away` if it does not answer, `wrongAnswer` if it answers what it should not, as a
 * relay of another city would.
 */
export type RelayTrouble = ErrorCode | 'away' | 'wrongAnswer'

/** The city's relay could not be asked, or refused. */
export class RelayError extends Error {
  override readonly name = 'RelayError'
  readonly trouble: RelayTrouble
  /** What the contract reverted with, where that is the reason. */
  readonly data: Hex | undefined

  constructor(
    trouble: RelayTrouble,
    message: string,
    { data, ...options }: ErrorOptions & { data?: Hex } = {},
  ) {
    super(message, options)
    this.trouble = trouble
    this.data = data
  }
}
