import type { Address, Hex } from 'viem'
import type { Phase } from '../verify/model/Round.ts'

/** A round with all its ballots, as its chain has it. Amounts are kopecks, times unix seconds. */
export interface RoundRecord {
  readonly chainId: number
  readonly round: Address
  /** The block at which everything was read. */
  readonly block: bigint
  readonly blockHash: Hex
  readonly name: string
  readonly symbol: string
  /** Whose residents could enrol; 0 is the whole city. */
  readonly district: number
  readonly phase: Phase
  readonly enrolmentStart: number
  readonly votingStart: number
  readonly votingEnd: number
  readonly budget: bigint
  /** The least with which a project can be funded. */
  readonly threshold: bigint
  /** `GreedyByRaised`, `FillToCost`, or the address of a rule that this city's address book does not know. */
  readonly rule: string
  readonly enrolled: number
  /** Each enrolled citizen's coins. */
  readonly share: bigint
  /** Every amount of a ballot is a multiple of it. */
  readonly step: bigint
  /** By their numbers in the round. */
  readonly projects: readonly ProjectRecord[]
  /** Every ballot that was cast, in the chain's order. */
  readonly ballots: readonly BallotRecord[]
}

export interface ProjectRecord {
  readonly id: number
  /** Null where no gateway was asked, or none had the project's text. */
  readonly title: string | null
  /** SHA-256 of its text. */
  readonly body: Hex
  readonly cost: bigint
  /** What the ballots that count put into its piggy bank. */
  readonly raised: bigint
  /** How many of them put something in. */
  readonly votes: number
  /** Null until the round is settled. */
  readonly isFunded: boolean | null
}

export interface BallotRecord {
  /** The citizen's number in the register. */
  readonly citizen: number
  readonly wallet: Address
  /** Where the citizen lived when they enrolled. */
  readonly district: number
  /** Of one citizen's ballots the one with the highest counts. */
  readonly sequence: number
  /** Whether it is that one. */
  readonly counts: boolean
  /** Ascending by project; none in a withdrawal. */
  readonly lines: readonly { readonly project: number; readonly amount: bigint }[]
  readonly block: bigint
  readonly transaction: Hex
}
