/** A department's activity in a calendar week. */
export interface Week {
  readonly department: number
  /** Mondays since that of 29 December 1969. */
  readonly week: number
  readonly received: number
  readonly answered: number
  readonly overdue: number
}

const WEEK = 604_800
/** Unix time began on a Thursday: the week before it began three days earlier. */
const FIRST_MONDAY = -3 * 86_400

/** @returns The week in which a moment lies. @param time Unix seconds. */
export function weekOf(time: number): number {
  return Math.floor((time - FIRST_MONDAY) / WEEK)
}

/** @returns A week's Monday, 00:00 UTC, in unix seconds. */
export function weekStart(week: number): number {
  return FIRST_MONDAY + week * WEEK
}

/**
 * A department's latest weeks, those in which nothing happened included.
 * @param last The running week.
 * @returns The oldest first.
 */
export function latestWeeks(
  weeks: readonly Week[],
  department: number,
  last: number,
  count: number,
): readonly Week[] {
  const own = new Map(weeks.filter((week) => week.department === department).map((week) => [week.week, week]))
  return Array.from({ length: count }, (_, index) => {
    const week = last - count + 1 + index
    return own.get(week) ?? { department, week, received: 0, answered: 0, overdue: 0 }
  })
}
