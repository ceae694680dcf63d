import type { Address } from 'viem'
import type { Verified } from './verifyRound.ts'

/** What a replay tells. `--json` prints a part of it: see `toJson`. */
export interface Report {
  /** As the user named it. */
  readonly file: string
  readonly voters: number
  /** Ballots that were cast. */
  readonly ballots: number
  readonly refused: number
  /** How many ballots were refused by what; see `Tally.refusedReasons`. */
  readonly refusedReasons: Readonly<Record<string, number>>
  /** Project ids as in the file, in its order. */
  readonly funded: readonly string[]
  /** Null if the file does not tell. */
  readonly official: readonly string[] | null
  /** Null if there is nothing to compare with. */
  readonly match: boolean | null
  /** The mean of the ballots cast, whole transactions; null if there was none. */
  readonly gasPerBallot: number | null
  /** Of the replay; the verification takes its own. */
  readonly seconds: number
  /** The most memory that each process held, in megabytes. */
  readonly peakMemory: { readonly replay: number; readonly anvil: number | null }
  readonly round: Address
  /** Where a browser shows it; null if nowhere. */
  readonly page: string | null
  /** What came of verifying it from its chain; null if the chain keeps too little for that. */
  readonly verified: Verified | null
  /** What deserves to be known before anything is concluded. */
  readonly notes: readonly string[]
}
