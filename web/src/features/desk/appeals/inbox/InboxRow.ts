import type { AppealState, AppealVisibility } from '@initiative-citizen/contracts/appeal-enums'
import type { Address, Hex } from 'viem'
import type { AppealId } from '../../../../lib/appeal/appealId.ts'

/** An appeal in a department's inbox. Times are unix seconds. */
export interface InboxRow {
  readonly id: AppealId
  readonly label: string | undefined
  /** As the index read it; undefined in a confidential appeal, and when its text is away, hidden or erased. */
  readonly title: string | undefined
  readonly address: string | undefined
  readonly category: number
  readonly district: number
  readonly state: AppealState
  readonly visibility: AppealVisibility
  readonly dueBy: number | undefined
  readonly filedAt: number
  readonly extended: boolean
  readonly round: number
  readonly joined: number
  /** Who is assigned: the appointment's number and whose it is. */
  readonly officer: { readonly number: number; readonly account: Address } | undefined
  /** What was prepared in the present round, the newest first. */
  readonly answers: readonly InboxAnswer[]
}

export interface InboxAnswer {
  readonly hash: Hex
  readonly state: 'Prepared' | 'Returned' | 'Given'
  readonly preparer: Address
  /** Everyone who signed, the preparer among them. */
  readonly signers: readonly Address[]
}
