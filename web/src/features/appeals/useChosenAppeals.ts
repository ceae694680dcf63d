import { useMemo } from 'react'
import type { Hex } from 'viem'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { ORDERS } from './appealWhere.ts'
import { AppealList, type AppealRow, toRow } from './useAppealList.ts'

/** As many as a reader would look through below a map. */
const MOST = 25

/** @returns The appeals that were pressed on the map, the newest first. */
export function useChosenAppeals(ids: readonly string[]): readonly AppealRow[] | undefined {
  const where = { id_in: ids.slice(0, MOST) as Hex[] }
  const { data } = useLiveQuery(
    AppealList,
    { where, first: MOST, ...ORDERS.new },
    { pause: ids.length === 0 },
  )
  const found = ids.length === 0 ? undefined : data?.appeals
  return useMemo(() => found?.map(toRow), [found])
}
