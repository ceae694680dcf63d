import { useMemo } from 'react'
import type { IndexedRoundsQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import type { RoundListItem } from './RoundListItem.ts'

const IndexedRounds = graphql(`
  query IndexedRounds {
    rounds(orderBy: number, orderDirection: desc, first: 200) {
      id
      number
      name
      budget
      district {
        number
      }
      projectCount
      enrolmentStart
      votingStart
      votingEnd
      enrolled
      share
      voters
      inPiggyBanks
      settled
      cancelled
      outcome {
        granted
      }
      projects(first: 256, where: { funded: true }) {
        number
      }
    }
  }
`)

/** Reads the city's rounds from the index, the newest first. */
export function useIndexedRounds(): LiveResult<readonly RoundListItem[]> {
  const result = useLiveQuery(IndexedRounds, {})
  const found = result.data?.rounds
  const data = useMemo(() => found?.map(toItem), [found])
  return { ...result, data }
}

function toItem(found: IndexedRoundsQuery['rounds'][number]): RoundListItem {
  const { id, number, name, projectCount, enrolled, voters, settled, cancelled } = found
  return {
    address: id,
    number,
    name,
    budget: BigInt(found.budget),
    district: found.district?.number ?? 0,
    projectCount,
    dates: {
      enrolmentStart: Number(found.enrolmentStart),
      votingStart: Number(found.votingStart),
      votingEnd: Number(found.votingEnd),
    },
    enrolled,
    share: BigInt(found.share),
    voters,
    inPiggyBanks: BigInt(found.inPiggyBanks),
    settled,
    cancelled,
    granted: found.outcome ? BigInt(found.outcome.granted) : undefined,
    fundedCount: settled ? found.projects.length : undefined,
  }
}
