import { useMemo } from 'react'
import type { Address } from 'viem'
import type { MyBallotsQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { behind } from '../../lib/paging/behind.ts'
import { PAGE_SIZE, type Page, pageOf } from '../../lib/paging/pageOf.ts'
import type { BallotRow } from '../../lib/round/BallotRow.ts'

const MyBallots = graphql(`
  query MyBallots($where: BallotCast_filter!, $first: Int!) {
    ballotCasts(where: $where, first: $first, orderBy: timestamp, orderDirection: desc) {
      id
      round {
        id
        name
      }
      sequence
      projects
      amounts
      total
      timestamp
      transaction
    }
  }
`)

/** A ballot of the wallet, with the round it was cast in. */
export interface MyBallotRow extends Omit<BallotRow, 'wallet'> {
  readonly round: { readonly address: Address; readonly name: string }
}

/** Every ballot that a wallet cast, the newest first. @param after The page's place. */
export function useMyBallots(wallet: Address, after: string | undefined): LiveResult<Page<MyBallotRow>> {
  const where = { and: [{ wallet }, ...behind('timestamp', after)] }
  const result = useLiveQuery(MyBallots, { where, first: PAGE_SIZE + 1 })
  const found = result.data?.ballotCasts
  const data = useMemo(
    () => found && pageOf(found.map(toRow), ({ id, timestamp }) => ({ id, figure: String(timestamp) })),
    [found],
  )
  return { ...result, data }
}

function toRow(found: MyBallotsQuery['ballotCasts'][number]): MyBallotRow {
  const { id, round, sequence, projects, amounts, total, timestamp, transaction } = found
  return {
    id,
    round: { address: round.id, name: round.name },
    sequence,
    lines: projects.map((project, index) => ({ project, amount: BigInt(amounts[index] ?? 0) })),
    total: BigInt(total),
    timestamp: Number(timestamp),
    transaction,
  }
}
