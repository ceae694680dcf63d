/** What the address says of how a round's projects are listed. */
export interface ProjectFilters {
  /** Words to look for. */
  readonly q?: string
  readonly sort?: ProjectSort
  readonly category?: string
  readonly show?: 'funded' | 'cart'
}

export const SORTS = ['number', 'raised', 'level', 'people', 'cheap', 'title'] as const

/** By number in the list, by coins raised, by how full, by people, by lower cost, or by title. */
export type ProjectSort = (typeof SORTS)[number]

/** Reads filters from an address; whatever it does not understand is left out. */
export function parseProjectFilters(search: Record<string, unknown>): ProjectFilters {
  const { q, sort, category, show } = search
  const order = SORTS.find((known) => known === sort)
  return {
    ...(q !== undefined && q !== '' && { q: String(q).slice(0, 100) }),
    ...(order && { sort: order }),
    ...(typeof category === 'string' && category !== '' && { category }),
    ...((show === 'funded' || show === 'cart') && { show }),
  }
}
