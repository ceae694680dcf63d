import type { Address, Hex } from 'viem'
import type { Metadata } from '../pabulib/metadata.ts'
import type { Vote } from '../pabulib/votes.ts'
import type { City } from './City.ts'
import type { Plan } from './plan.ts'
import type { Tally } from './Tally.ts'

/** How voters enrol and cast their ballots. */
export interface Way {
  /**
   * Enrols every voter.
   * @param voters Their ids in the file.
   * @param secret 32 bytes from which all voters' keys come.
   * @param onProgress Hears how many are enrolled.
   * @throws With the contract's reason when an enrolment fails.
   */
  readonly enrol: (
    city: City,
    round: Address,
    voters: AsyncIterable<string>,
    secret: Hex,
    onProgress: (enrolled: number) => void,
  ) => Promise<void>
  /**
   * Casts every vote, and asks the contract why it refused what it refused.
   * @param onProgress Hears how many votes are dealt with.
   */
  readonly cast: (
    city: City,
    round: Address,
    votes: AsyncIterable<Vote>,
    how: { readonly metadata: Metadata; readonly plan: Plan; readonly secret: Hex },
    onProgress: (dealtWith: number) => void,
  ) => Promise<Tally>
  /** Whether voters pay for gas themselves. */
  readonly votersPay: boolean
  /** How many voters are registered, enrolled and heard in a second on a city's stack; less on a slow machine. */
  readonly votersPerSecond: number
}
