export const COLUMNS = [
  'received',
  'inTime',
  'median',
  'overdue',
  'disputed',
  'reopened',
  'marks',
  'name',
] as const

/** By what the rating is sorted: by figures the best first, by name from A. */
export type RatingColumn = (typeof COLUMNS)[number]

export interface DepartmentSearch {
  readonly sort?: RatingColumn
}

/** Reads the rating's order from an address. */
export function parseDepartmentSearch({ sort }: Record<string, unknown>): DepartmentSearch {
  const column = COLUMNS.find((known) => known === sort)
  return column ? { sort: column } : {}
}
