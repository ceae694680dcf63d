import type { AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'
import type { MapMarker } from '../../components/map/groupMarkers.ts'
import { isOverdue } from '../../lib/appeal/deadline.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import type { AppealConditions } from './useAppealConditions.ts'

const AppealPlaces = graphql(`
  query AppealPlaces($where: Appeal_filter!, $skip: Int!) {
    appeals(where: $where, first: 1000, skip: $skip, orderBy: filedAt, orderDirection: desc) {
      id
      label
      state
      dueBy
      body {
        title
        latitudeE6
        longitudeE6
      }
      bodyTombstone {
        state
      }
    }
  }
`)

const LatestChange = graphql(`
  query LatestChange {
    appeals(first: 1, orderBy: updatedAt, orderDirection: desc) {
      updatedAt
    }
  }
`)

const PART = 1_000
const MICRO = 1_000_000
const MINUTE = 60

export interface AppealMarkers {
  readonly markers: readonly MapMarker[] | undefined
  /** There are more than the map shows. */
  readonly more: boolean
  readonly error: Error | undefined
  readonly retry: () => void
}

/**
 * Appeals with a place, in up to two light queries. They are asked for again when any appeal has changed, not with every
 * block.
 */
export function useAppealMarkers(conditions: AppealConditions): AppealMarkers {
  const { t } = useLingui()
  const where = { and: [...conditions.and, { body_: { latitudeE6_not: null } }] }
  const still = () => true
  const first = useLiveQuery(AppealPlaces, { where, skip: 0 }, { pause: !conditions.ready, still })
  const full = first.data?.appeals.length === PART
  const second = useLiveQuery(
    AppealPlaces,
    { where, skip: PART },
    { pause: !conditions.ready || !full, still },
  )
  const latest = useLiveQuery(LatestChange, {}).data?.appeals[0]?.updatedAt
  const seen = useRef(latest)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the reason to ask again
  useEffect(() => {
    const changed = seen.current !== undefined && seen.current !== latest
    seen.current = latest
    if (!changed || !conditions.ready) return
    first.retry()
    if (full) second.retry()
  }, [latest])
  const time = useChainTime((now) => Math.floor(now / MINUTE) * MINUTE)
  const [near, far] = [first.data?.appeals, full ? second.data?.appeals : undefined]
  const markers = useMemo(
    () =>
      near &&
      [...near, ...(far ?? [])].flatMap(({ id, label, state, dueBy, body, bodyTombstone }): MapMarker[] => {
        // Where something was that must not be shown is not shown either.
        if (bodyTombstone && bodyTombstone.state !== 'None') return []
        if (!body || typeof body.latitudeE6 !== 'number' || typeof body.longitudeE6 !== 'number') return []
        const title = body.title || label || t`Appeal`
        const due = dueBy ? Number(dueBy) : undefined
        const tone = toneOf(state, due, time)
        return [{ id, lat: body.latitudeE6 / MICRO, lon: body.longitudeE6 / MICRO, tone, title }]
      }),
    [near, far, time, t],
  )
  return {
    markers,
    more: far?.length === PART,
    error: markers ? undefined : (conditions.error ?? first.error),
    retry: () => {
      conditions.retry()
      first.retry()
    },
  }
}

function toneOf(state: AppealState, dueBy: number | undefined, time: number): MapMarker['tone'] {
  if (isOverdue(state, dueBy, time) || state === 'Disputed') return 'bad'
  return state === 'Answered' || state === 'Confirmed' || state === 'Closed' ? 'good' : 'plain'
}
