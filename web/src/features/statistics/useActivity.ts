import { useMemo } from 'react'
import type { Address } from 'viem'
import type { Aggregation_Interval } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const Activity = graphql(`
  query Activity($round: String!, $interval: Aggregation_interval!) {
    roundActivities(
      interval: $interval
      current: include
      where: { round: $round }
      first: 1000
      orderBy: timestamp
      orderDirection: asc
    ) {
      timestamp
      enrolments
      ballots
    }
  }
`)

/** What happened in a round within an hour or a day. */
export interface ActivityBucket {
  /** Its beginning in unix seconds. */
  readonly start: number
  readonly enrolments: number
  readonly ballots: number
}

/** A round's activity over time, the oldest first. Hours in which nothing happened are not there. */
export function useActivity(
  round: Address,
  interval: Aggregation_Interval,
): LiveResult<readonly ActivityBucket[]> {
  const result = useLiveQuery(Activity, { round, interval })
  const found = result.data?.roundActivities
  const data = useMemo(
    () =>
      found?.map(({ timestamp, enrolments, ballots }) => ({
        // graph-node counts its timestamps in microseconds.
        start: Number(BigInt(timestamp) / 1_000_000n),
        enrolments,
        ballots,
      })),
    [found],
  )
  return { ...result, data }
}
