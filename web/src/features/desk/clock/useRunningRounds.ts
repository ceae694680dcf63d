import { useMemo } from 'react'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../lib/live/useLiveQuery.ts'

const RunningRounds = graphql(`
  query RunningRounds {
    rounds(where: { settled: false, cancelled: false }, orderBy: number, orderDirection: desc, first: 20) {
      id
      number
      name
      enrolmentStart
      votingStart
      votingEnd
    }
  }
`)

/** @returns Rounds that have not ended, the newest first, with their dates in unix seconds. */
export function useRunningRounds() {
  const { data } = useLiveQuery(RunningRounds, {})
  return useMemo(
    () =>
      (data?.rounds ?? []).map(({ id, number, name, enrolmentStart, votingStart, votingEnd }) => ({
        address: id,
        number,
        name,
        dates: {
          enrolmentStart: Number(enrolmentStart),
          votingStart: Number(votingStart),
          votingEnd: Number(votingEnd),
        },
      })),
    [data],
  )
}
