import { useMemo } from 'react'
import type { Address } from 'viem'
import type { IndexedStandingQuery } from '../../../generated/graphql.ts'
import { graphql } from '../graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../live/useLiveQuery.ts'
import type { Standing } from './Standing.ts'

const IndexedStanding = graphql(`
  query IndexedStanding($id: ID!) {
    round(id: $id) {
      enrolled
      share
      step
      voters
      ballotsCast
      settled
      cancelled
      projects(first: 256, orderBy: number) {
        funded
        piggyBank {
          raised
          contributors
        }
      }
    }
  }
`)

/** Reads what changes in a round from the index, with every block it has read. */
export function useIndexedStanding(address: Address): LiveResult<{ standing: Standing | null }> {
  const result = useLiveQuery(IndexedStanding, { id: address })
  const found = result.data?.round
  const data = useMemo(
    () => (found === undefined ? undefined : { standing: found && toStanding(found) }),
    [found],
  )
  return { ...result, data }
}

function toStanding(found: NonNullable<IndexedStandingQuery['round']>): Standing {
  const { enrolled, voters, ballotsCast, settled, cancelled, projects } = found
  return {
    enrolled,
    share: BigInt(found.share),
    step: BigInt(found.step),
    raised: projects.map(({ piggyBank }) => BigInt(piggyBank.raised)),
    contributors: projects.map(({ piggyBank }) => piggyBank.contributors),
    voters,
    ballotsCast,
    settled,
    cancelled,
    funded: settled ? projects.map(({ funded }) => funded === true) : undefined,
  }
}
