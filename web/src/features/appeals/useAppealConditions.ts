import { useMemo } from 'react'
import type { Appeal_Filter } from '../../../generated/graphql.ts'
import { useCategories } from '../../lib/appeal/useCategories.ts'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import type { AppealFilters } from './appealFilters.ts'
import { appealWhere } from './appealWhere.ts'
import { useFoundAppeals } from './useFoundAppeals.ts'

export interface AppealConditions {
  /** For graph-node's `and`. */
  readonly and: Appeal_Filter[]
  /** Words are not looked for any more, and the tree of categories is there if it is needed. */
  readonly ready: boolean
  readonly error: Error | undefined
  readonly retry: () => void
}

const MINUTE = 60

/** What an appeal must meet to be listed or to stand on the map, by the filters of the address. */
export function useAppealConditions(filters: AppealFilters): AppealConditions {
  const { tree, state, retry } = useCategories()
  const found = useFoundAppeals(filters.q)
  const { category, overdue } = filters
  // By the minute: what is overdue need not be asked for anew each second.
  const time = useChainTime((now) => (overdue ? Math.floor(now / MINUTE) * MINUTE : 0))
  const and = useMemo(() => {
    const leaves = category === undefined ? [] : (tree?.leavesBelow(category) ?? [category])
    return appealWhere(filters, { leaves, found: found.ids, time })
  }, [filters, category, tree, found.ids, time])
  const waiting = found.searching || (category !== undefined && !tree && state.status === 'reading')
  return {
    and,
    ready: !waiting,
    error: found.ids ? undefined : found.error,
    retry: () => {
      found.retry()
      retry()
    },
  }
}
