import { useMemo } from 'react'
import type { Address } from 'viem'
import type { BallotsQuery } from '../../../generated/graphql.ts'
import { graphql } from '../graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../live/useLiveQuery.ts'
import { behind } from '../paging/behind.ts'
import { PAGE_SIZE, type Page, pageOf } from '../paging/pageOf.ts'
import type { BallotRow } from './BallotRow.ts'

const Ballots = graphql(`
  query Ballots($where: BallotCast_filter!, $first: Int!) {
    ballotCasts(where: $where, first: $first, orderBy: timestamp, orderDirection: desc) {
      id
      round {
        id
        name
      }
      wallet {
        id
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

/**
 * Ballots cast, replacements and withdrawals included, the newest first.
 * @param of Only those of a round, or of a wallet, or of both.
 * @param after The page's place.
 */
export function useBallots(
  of: { readonly round?: Address; readonly wallet?: Address | undefined },
  after: string | undefined,
): LiveResult<Page<BallotRow>> {
  const where = { and: [of, ...behind('timestamp', after)] }
  const result = useLiveQuery(Ballots, { where, first: PAGE_SIZE + 1 })
  const found = result.data?.ballotCasts
  const data = useMemo(
    () => found && pageOf(found.map(toRow), ({ id, timestamp }) => ({ id, figure: String(timestamp) })),
    [found],
  )
  return { ...result, data }
}

function toRow(found: BallotsQuery['ballotCasts'][number]): BallotRow {
  const { id, round, wallet, sequence, projects, amounts, total, timestamp, transaction } = found
  return {
    id,
    round: { address: round.id, name: round.name },
    wallet: wallet.id,
    sequence,
    lines: projects.map((project, index) => ({ project, amount: BigInt(amounts[index] ?? 0) })),
    total: BigInt(total),
    timestamp: Number(timestamp),
    transaction,
  }
}
