import { graphql } from '../../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../../lib/live/useLiveQuery.ts'

const RegisterTotals = graphql(`
  query RegisterTotals {
    city(id: "city") {
      registered
      activeCitizens
    }
    districts(orderBy: number, first: 1000) {
      number
      activeCitizens
    }
  }
`)

const RecentChanges = graphql(`
  query RecentChanges($first: Int!) {
    registryChanges(orderBy: timestamp, orderDirection: desc, first: $first) {
      id
      kind
      reason
      timestamp
      transaction
      wallet {
        id
      }
      district {
        number
      }
      citizen {
        index
      }
    }
  }
`)

/** @returns How many residents there are, in the city and in each district. */
export function useRegisterTotals() {
  return useLiveQuery(RegisterTotals, {})
}

/** @returns The latest changes of the register, the newest first. */
export function useRecentChanges(first: number) {
  return useLiveQuery(RecentChanges, { first })
}
