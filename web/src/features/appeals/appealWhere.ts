import type { Hex } from 'viem'
import type { Appeal_Filter } from '../../../generated/graphql.ts'
import { OWED_STATES } from '../../lib/appeal/deadline.ts'
import { readCursor } from '../../lib/paging/cursor.ts'
import type { AppealFilters, AppealSort } from './appealFilters.ts'
import { typedLabel } from './searchQuery.ts'

const DAY = 86_400

interface Sources {
  /** Numbers of the leaves below the chosen category. */
  readonly leaves: readonly number[]
  /** What a search for words found; undefined when none was made. */
  readonly found: readonly Hex[] | undefined
  /** The chain's time, for what is overdue. */
  readonly time: number
}

/** @returns The conditions that an appeal must meet to be listed, for graph-node's `and`. */
export function appealWhere(filters: AppealFilters, { leaves, found, time }: Sources): Appeal_Filter[] {
  const { q, state, department, category, district, overdue, from, to } = filters
  const label = q === undefined ? undefined : typedLabel(q)
  return [
    ...(label ? [{ label_starts_with: label }] : []),
    ...(found ? [{ id_in: [...found] }] : []),
    ...(state ? [{ state }] : []),
    ...(department ? [{ department: String(department) }] : []),
    ...(category ? [{ category_in: [...leaves] }] : []),
    // The whole city is no district of the index's.
    ...(district === undefined ? [] : [{ district: district === 0 ? null : String(district) }]),
    ...(overdue ? [{ state_in: [...OWED_STATES], dueBy_lte: String(time) }] : []),
    ...(from ? [{ filedAt_gte: String(startOf(from)) }] : []),
    ...(to ? [{ filedAt_lt: String(startOf(to) + DAY) }] : []),
    ...(filters.sort === 'due' ? [{ dueBy_not: null }] : []),
  ]
}

/** What a list is sorted by. */
export const ORDERS = {
  new: { orderBy: 'filedAt', orderDirection: 'desc' },
  changed: { orderBy: 'updatedAt', orderDirection: 'desc' },
  due: { orderBy: 'dueBy', orderDirection: 'asc' },
  joined: { orderBy: 'joined', orderDirection: 'desc' },
} as const satisfies Record<AppealSort, { orderBy: string; orderDirection: 'asc' | 'desc' }>

/** @returns The condition that lets through what comes behind a place in a list; none at its beginning. */
export function behindAppeal(sort: AppealSort, after: string | undefined): Appeal_Filter[] {
  const cursor = readCursor(after)
  if (!cursor) return []
  const { figure, id } = cursor
  switch (sort) {
    case 'new':
      return [{ or: [{ filedAt_lt: figure }, { filedAt: figure, id_lt: id }] }]
    case 'changed':
      return [{ or: [{ updatedAt_lt: figure }, { updatedAt: figure, id_lt: id }] }]
    case 'due':
      return [{ or: [{ dueBy_gt: figure }, { dueBy: figure, id_gt: id }] }]
    case 'joined':
      return [{ or: [{ joined_lt: Number(figure) }, { joined: Number(figure), id_lt: id }] }]
  }
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1_000
}
