import type { Address } from 'viem'
import { graphql } from '../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const Settlement = graphql(`
  query Settlement($id: ID!) {
    outcome(id: $id) {
      settledBy
      timestamp
      transaction
    }
  }
`)

/** Who had the round counted, and when. @param round The round's address. */
export function useSettlement(round: Address) {
  return useLiveQuery(Settlement, { id: round }, { still: ({ outcome }) => outcome !== null })
}
