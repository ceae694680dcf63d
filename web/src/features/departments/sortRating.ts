import { medianRank } from './answerTimes.ts'
import type { DepartmentFigures } from './DepartmentFigures.ts'
import type { RatingColumn } from './departmentSearch.ts'

type Rank = (figures: DepartmentFigures) => number | undefined

/** What each column is sorted by, and whether more is better. Shares are of the answers given, so that size does not count. */
const RANKS: Readonly<Record<Exclude<RatingColumn, 'name'>, { rank: Rank; more: boolean }>> = {
  received: { rank: ({ received }) => received, more: true },
  inTime: { rank: ({ inTime }) => inTime, more: true },
  median: { rank: ({ median }) => medianRank(median), more: false },
  overdue: { rank: ({ overdue, received }) => share(overdue, received), more: false },
  disputed: { rank: ({ disputed, answered }) => share(disputed, answered), more: false },
  reopened: { rank: ({ reopened, answered }) => share(reopened, answered), more: false },
  marks: { rank: ({ mean }) => mean?.all, more: true },
}

/** @returns The departments by a column, the best first; those without the figure stand last, equals by name. */
export function sortRating(
  departments: readonly DepartmentFigures[],
  column: RatingColumn,
): readonly DepartmentFigures[] {
  const byName = (a: DepartmentFigures, b: DepartmentFigures) => a.name.localeCompare(b.name, 'ru')
  if (column === 'name') return departments.toSorted(byName)
  const { rank, more } = RANKS[column]
  return departments.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    if (left === right) return byName(a, b)
    if (left === undefined) return 1
    if (right === undefined) return -1
    return more ? right - left : left - right
  })
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}
