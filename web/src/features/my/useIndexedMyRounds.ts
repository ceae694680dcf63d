import { useMemo } from 'react'
import type { Address } from 'viem'
import type { MyRoundsQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import type { MyRound } from './MyRound.ts'

const MyRounds = graphql(`
  query MyRounds($wallet: String!) {
    enrolments(where: { wallet: $wallet }, first: 100, orderBy: enrolledAt, orderDirection: desc) {
      id
      round {
        id
        name
        symbol
        share
        enrolmentStart
        votingStart
        votingEnd
        settled
        cancelled
      }
      ballot {
        projects
        amounts
      }
    }
  }
`)

/** The rounds that a wallet is enrolled in, from the index, the newest first. @param wallet In lower case. */
export function useIndexedMyRounds(wallet: Address): LiveResult<readonly MyRound[]> {
  const result = useLiveQuery(MyRounds, { wallet })
  const found = result.data?.enrolments
  const data = useMemo(() => found?.map(toMyRound), [found])
  return { ...result, data }
}

function toMyRound({ round, ballot }: MyRoundsQuery['enrolments'][number]): MyRound {
  return {
    address: round.id,
    name: round.name,
    symbol: round.symbol,
    dates: {
      enrolmentStart: Number(round.enrolmentStart),
      votingStart: Number(round.votingStart),
      votingEnd: Number(round.votingEnd),
    },
    settled: round.settled,
    cancelled: round.cancelled,
    share: BigInt(round.share),
    lines:
      ballot?.projects.map((project, index) => ({ project, amount: BigInt(ballot.amounts[index] ?? 0) })) ??
      [],
  }
}
