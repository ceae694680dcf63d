import type { AppealEvent } from '../../lib/appeal/Appeal.ts'

/** One line of the timeline: a step, or several residents who joined one after the other. */
export interface TimelineRow {
  readonly event: AppealEvent
  /** How many steps it stands for. */
  readonly count: number
}

/**
 * Makes a timeline of an appeal's steps, the newest first. Residents who joined without anything between them become one
 * line.
 * @param events The oldest first.
 */
export function timelineRows(events: readonly AppealEvent[]): readonly TimelineRow[] {
  const rows: TimelineRow[] = []
  for (const event of events) {
    const last = rows.at(-1)
    if (last && last.event.kind === 'Joined' && event.kind === 'Joined') {
      rows[rows.length - 1] = { event, count: last.count + 1 }
    } else rows.push({ event, count: 1 })
  }
  return rows.reverse()
}
