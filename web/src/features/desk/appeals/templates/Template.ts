import type { AnswerOutcome } from '@initiative-citizen/contracts/appeal-enums'

/** A text that answers begin with. */
export interface Template {
  readonly id: string
  readonly name: string
  /** With variables; see `fillTemplate`. */
  readonly text: string
  /** The outcome that usually goes with it. */
  readonly outcome: AnswerOutcome
}
