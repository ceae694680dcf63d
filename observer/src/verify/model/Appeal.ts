import type { Answer } from '@initiative-citizen/contracts/answer'
import { APPEAL_STATES, type AppealState } from '@initiative-citizen/contracts/appeal-enums'
import type { Address, Hex } from 'viem'

/** The version of deadlines that an appeal was filed under; spans in seconds. */
export interface Spans {
  readonly registration: number
  readonly forwarding: number
  readonly answer: number
  readonly extension: number
  readonly verdict: number
  readonly supervision: number
}

export interface PreparedAnswer {
  readonly answer: Answer
  returned: boolean
  /** The preparer first. */
  readonly signers: { readonly account: Address; officer: number }[]
}

export interface GivenAnswer {
  readonly hash: Hex
  readonly answer: Answer
  readonly givenAt: number
  readonly verdictBy: number
}

/** An appeal as its events tell it. Times are unix seconds. */
export interface Appeal {
  readonly id: bigint
  readonly filedAt: number
  readonly district: number
  readonly kind: number
  readonly category: number
  readonly terms: number
  readonly visibility: number
  readonly digest: Hex
  author: Address | null
  channel: number
  state: AppealState
  /** The present stage's deadline; 0 when final. */
  dueBy: number
  registeredAt: number
  department: number
  officer: number
  round: number
  hops: number
  extended: boolean
  overdueStages: number
  year: number
  number: number
  /** A first dispute was told: the reopening must follow. */
  reopens: boolean
  closure: number | null
  marks: readonly [promptness: number, substance: number, courtesy: number] | null
  /** By round. */
  readonly answers: Map<number, GivenAnswer>
  readonly prepared: Map<Hex, PreparedAnswer>
  readonly joined: Set<number>
  /** What was said last of each body: a place in `IAppealRegistry.Tombstone`. */
  readonly tombstones: Map<Hex, number>
}

/** The state's place in the contract's list. */
export function stateNumber(state: AppealState): number {
  return APPEAL_STATES.indexOf(state)
}

/** Whether a department has still to answer. */
export function awaitsAnswer({ state }: Appeal): boolean {
  return state === 'Registered' || state === 'Assigned' || state === 'InfoRequested'
}

/** What the city owes now, as a place in `STAGES`; null while the author is to judge, or when all is over. */
export function stageOf(appeal: Appeal): number | null {
  if (appeal.state === 'Filed') return 0
  if (appeal.state === 'Disputed') return 2
  return awaitsAnswer(appeal) ? 1 : null
}

/** The first second that is too late has come. */
export function isOverdue(appeal: Appeal, now: number): boolean {
  return stageOf(appeal) !== null && now >= appeal.dueBy
}
