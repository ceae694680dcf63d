import type { Address, Hex } from 'viem'
import type { RowProblem } from '../../residents/residentRow.ts'
import type { ChainProblem } from '../one/checkResident.ts'

/** What is wrong with one line of a list: in the file itself, or against the chain. */
export type ListProblem = RowProblem | ChainProblem

/** A line that can be registered. */
export interface ReadyRow {
  /** The line of the file, from 1. */
  readonly line: number
  readonly wallet: Address
  readonly nullifier: Hex
  readonly district: number
}

/** A line that can't. */
export interface BadRow {
  readonly line: number
  readonly problems: readonly ListProblem[]
}

/** A list, parted. Both are in the file's order. */
export interface ResidentList {
  readonly ready: readonly ReadyRow[]
  readonly bad: readonly BadRow[]
}
