import { useMemo } from 'react'
import { graphql } from '../../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../../lib/live/useLiveQuery.ts'

const DeskRounds = graphql(`
  query DeskRounds {
    rounds(orderBy: number, orderDirection: desc, first: 100) {
      id
      number
      name
      budget
      enrolmentStart
      votingStart
      votingEnd
      enrolled
      settled
      cancelled
    }
  }
`)

/** @returns The city's rounds as the treasurer needs them, the newest first. Amounts are kopecks, times unix seconds. */
export function useDeskRounds() {
  const result = useLiveQuery(DeskRounds, {})
  const found = result.data?.rounds
  const data = useMemo(
    () =>
      found?.map(({ id, budget, enrolmentStart, votingStart, votingEnd, ...round }) => ({
        ...round,
        address: id,
        budget: BigInt(budget),
        dates: {
          enrolmentStart: Number(enrolmentStart),
          votingStart: Number(votingStart),
          votingEnd: Number(votingEnd),
        },
      })),
    [found],
  )
  return { ...result, data }
}

export type DeskRound = NonNullable<ReturnType<typeof useDeskRounds>['data']>[number]
