import { graphql } from '../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const Rounds = graphql(`
  query Rounds {
    rounds(orderBy: number, orderDirection: desc, first: 100) {
      id
      number
      name
      budget
      enrolled
      share
      voters
      projectCount
      enrolmentStart
      votingStart
      votingEnd
      settled
      cancelled
    }
  }
`)

/** @returns All rounds of the city, the newest first. */
export function useRounds() {
  return useLiveQuery(Rounds, {})
}
