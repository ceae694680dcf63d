import type { Address, Hash, Hex } from 'viem'

/** A round's terms: fixed at opening. Amounts are kopecks, times unix seconds. */
export interface Round {
  readonly address: Address
  /** Undefined when only the chain was asked and its log of openings is not at hand. */
  readonly number: number | undefined
  readonly name: string
  readonly symbol: string
  readonly budget: bigint
  /** The least a piggy bank must hold for its project to be funded. */
  readonly threshold: bigint
  /** Whose residents may enrol; 0 means the whole city. */
  readonly district: number
  readonly dates: RoundDates
  readonly orderDigest: Hex
  readonly treasury: Address
  readonly rule: Address
  readonly termsHash: Hex
  /** In the order of their numbers. */
  readonly projects: readonly RoundProject[]
  /** The transaction that opened it, where known. */
  readonly openedTransaction: Hash | undefined
}

/** Half-open intervals: each phase begins in its second and ends before the next one's. */
export interface RoundDates {
  readonly enrolmentStart: number
  readonly votingStart: number
  readonly votingEnd: number
}

/** A project as it stands in the terms, with what is known of its body. */
export interface RoundProject {
  /** Its place in the round's list, from 0: what a ballot names. */
  readonly number: number
  readonly cost: bigint
  /** SHA-256 of its body. */
  readonly digest: Hex
  /** Undefined until its body is read and checked. */
  readonly summary: ProjectSummary | undefined
}

/** The part of a project's body that a list shows. */
export interface ProjectSummary {
  readonly lang: string
  readonly title: string
  readonly summary: string
  readonly category: string
  readonly address: string | undefined
}
