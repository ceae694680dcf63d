import { deadlineTone } from '../../../../lib/appeal/deadline.ts'
import type { InboxRow } from './InboxRow.ts'

/** How pressing appeals are, the most pressing first. `later`: not soon, or nothing is due of officials. */
export const URGENCIES = ['overdue', 'soon', 'later'] as const

export type Urgency = (typeof URGENCIES)[number]

/** Sorts by deadline, the earliest first; what has none comes last, the oldest of it first. */
export function byDeadline(a: InboxRow, b: InboxRow): number {
  const due = (row: InboxRow) => row.dueBy ?? Number.POSITIVE_INFINITY
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1
  return a.filedAt - b.filedAt || (a.id < b.id ? -1 : 1)
}

/**
 * Parts appeals by how pressing they are.
 * @param time The chain's time.
 * @returns Each group sorted by deadline.
 */
export function groupByDeadline(rows: readonly InboxRow[], time: number): Record<Urgency, InboxRow[]> {
  const groups: Record<Urgency, InboxRow[]> = { overdue: [], soon: [], later: [] }
  for (const row of [...rows].sort(byDeadline)) {
    const tone = row.dueBy === undefined ? 'ok' : deadlineTone(row.state, row.dueBy, time)
    groups[tone === 'overdue' || tone === 'soon' ? tone : 'later'].push(row)
  }
  return groups
}
