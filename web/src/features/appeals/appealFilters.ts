import { APPEAL_STATES, type AppealState } from '@initiative-citizen/contracts/appeal-enums'

export const SORTS = ['new', 'changed', 'due', 'joined'] as const

/** Newest first, changed last first, nearest deadline first, or most residents first. */
export type AppealSort = (typeof SORTS)[number]

/** What the address says of how appeals are listed. Days are those of UTC, as in `2027-03-14`. */
export interface AppealFilters {
  /** Words, or a number as in 12-К/2027. */
  readonly q?: string
  readonly state?: AppealState
  readonly department?: number
  /** A leaf of the tree of categories, or what stands above leaves. */
  readonly category?: number
  readonly district?: number
  readonly overdue?: true
  /** The first day on which they were filed. */
  readonly from?: string
  /** The last. */
  readonly to?: string
  readonly sort?: AppealSort
  readonly view?: 'map'
  /** The list's place, see `lib/paging`. */
  readonly after?: string
}

/** Reads filters from an address; whatever it does not understand is left out. */
export function parseAppealFilters(search: Record<string, unknown>): AppealFilters {
  const { q, overdue, view, after } = search
  const state = APPEAL_STATES.find((known) => known === search.state && known !== 'None')
  const sort = SORTS.find((known) => known === search.sort && known !== 'new')
  const [department, category, district] = [search.department, search.category, search.district].map(toNumber)
  const [from, to] = [search.from, search.to].map(toDay)
  return {
    ...(q !== undefined && q !== '' && { q: String(q).slice(0, 100) }),
    ...(state && { state: state as AppealState }),
    ...(department && { department }),
    ...(category && { category }),
    ...(district !== undefined && { district }),
    ...((overdue === true || overdue === 'true') && { overdue: true as const }),
    ...(from && { from }),
    ...(to && { to }),
    ...(sort && { sort }),
    ...(view === 'map' && { view: 'map' as const }),
    ...(typeof after === 'string' && after !== '' && { after }),
  }
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 65_535
    ? number
    : undefined
}

function toDay(value: unknown): string | undefined {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return isDay && !Number.isNaN(Date.parse(value)) ? value : undefined
}
