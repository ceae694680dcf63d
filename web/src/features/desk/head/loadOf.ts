import { isOverdue } from '../../../lib/appeal/deadline.ts'
import type { InboxRow } from '../appeals/inbox/InboxRow.ts'

/** How much an officer has in hand. */
export interface Load {
  readonly inWork: number
  readonly overdue: number
}

/**
 * @param officer The appointment's number; undefined for what nobody has.
 * @param time The chain's time.
 */
export function loadOf(rows: readonly InboxRow[], officer: number | undefined, time: number): Load {
  const own = rows.filter(
    ({ state, officer: assigned }) =>
      assigned?.number === officer &&
      (state === 'Registered' || state === 'Assigned' || state === 'InfoRequested'),
  )
  return {
    inWork: own.length,
    overdue: own.filter(({ state, dueBy }) => isOverdue(state, dueBy, time)).length,
  }
}
