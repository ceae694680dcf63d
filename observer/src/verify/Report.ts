import type { DifferenceCode } from './differences.ts'

/** What is checked, in the order in which it is. */
export const CHECKS = [
  'chain',
  'logs',
  'people',
  'terms',
  'emission',
  'recount',
  'signatures',
  'outcome',
  'appeals',
  'answers',
  'bodies',
  'subgraph',
] as const
export type CheckId = (typeof CHECKS)[number]

/** Something that is not as it must be. */
export interface Difference {
  readonly what: DifferenceCode
  /** Which thing: a round, a wallet, an appeal, a block, an entity and its field. */
  readonly where: string
  /** What follows from the logs and the rules. */
  readonly expected: string
  /** What the chain's state, the subgraph or the gateway says instead. */
  readonly found: string
}

export interface CheckResult {
  readonly id: CheckId
  /** `skipped`: nothing was given to check against, or there is nothing of its sort. */
  readonly status: 'passed' | 'failed' | 'skipped'
  /** How many things were looked at: ballots, signatures, bodies, appeals, entities. */
  readonly examined: number
  /** How many could not be judged, such as ballots that another contract sent. They count neither way. */
  readonly notExamined: number
  /** The first `MAX_DIFFERENCES` of them. */
  readonly differences: readonly Difference[]
  /** All of them, those not listed included. */
  readonly differenceCount: number
  /** What a reader should know besides, in English: why something was not examined, what was left out. */
  readonly notes: readonly string[]
}

/** No check lists more differences than this: a city that is wrong throughout would fill the memory. */
export const MAX_DIFFERENCES = 200

export interface Report {
  readonly chainId: number
  /** The block at which everything was read. */
  readonly block: bigint
  readonly blockHash: `0x${string}`
  /** Whether nothing differs. */
  readonly isGood: boolean
  readonly checks: readonly CheckResult[]
  /** Totals that people ask for. */
  readonly totals: {
    readonly citizens: number
    readonly rounds: number
    /** Ballots cast, replacements and withdrawals included. */
    readonly ballots: number
    readonly appeals: number
    readonly logs: number
  }
}

/** Where the work is. Said often: show the last one. */
export interface Progress {
  /** `reading` the logs comes before the checks. */
  readonly step: 'reading' | CheckId
  readonly done: number
  /** Null while it can't be known. */
  readonly total: number | null
}
