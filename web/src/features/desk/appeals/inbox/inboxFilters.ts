import type { Address } from 'viem'
import { isOverdue } from '../../../../lib/appeal/deadline.ts'
import type { InboxAnswer, InboxRow } from './InboxRow.ts'

/**
 * What an officer looks for. `open`: the department owes an answer; `approval`: a prepared answer waits for this
 * officer's signature; `returned`: the last one came back with remarks; `information`: the author was asked;
 * `judged`: answered, the author or the supervisor has the word.
 */
export const INBOX_FILTERS = [
  'open',
  'mine',
  'unassigned',
  'approval',
  'returned',
  'overdue',
  'information',
  'judged',
] as const

export type InboxFilter = (typeof INBOX_FILTERS)[number]

/** Who looks, and when. */
export interface Looking {
  /** Undefined while no wallet is connected. */
  readonly account: Address | undefined
  /** The chain's time. */
  readonly time: number
}

const same = (a: Address, b: Address | undefined) => a.toLowerCase() === b?.toLowerCase()

const isOwed = ({ state }: InboxRow) =>
  state === 'Registered' || state === 'Assigned' || state === 'InfoRequested'

/** @returns The prepared answer that this account may approve: somebody else's, not signed by it yet. */
export function awaitsApprovalOf(row: InboxRow, account: Address | undefined): InboxAnswer | undefined {
  if (!account || !isOwed(row)) return undefined
  return row.answers.find(
    ({ state, signers }) => state === 'Prepared' && !signers.some((signer) => same(signer, account)),
  )
}

/** Whether an appeal belongs under a filter. */
export function passes(filter: InboxFilter, row: InboxRow, { account, time }: Looking): boolean {
  switch (filter) {
    case 'open':
      return isOwed(row)
    case 'mine':
      return isOwed(row) && row.officer !== undefined && same(row.officer.account, account)
    case 'unassigned':
      return isOwed(row) && row.officer === undefined
    case 'approval':
      return awaitsApprovalOf(row, account) !== undefined
    case 'returned':
      return isOwed(row) && row.answers[0]?.state === 'Returned'
    case 'overdue':
      return isOwed(row) && isOverdue(row.state, row.dueBy, time)
    case 'information':
      return row.state === 'InfoRequested'
    case 'judged':
      return row.state === 'Answered' || row.state === 'Disputed'
  }
}

/** @returns How many appeals belong under each filter. */
export function countFilters(rows: readonly InboxRow[], looking: Looking): Record<InboxFilter, number> {
  const count = (filter: InboxFilter) => rows.filter((row) => passes(filter, row, looking)).length
  return Object.fromEntries(INBOX_FILTERS.map((filter) => [filter, count(filter)])) as Record<
    InboxFilter,
    number
  >
}
