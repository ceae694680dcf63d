import { useMemo } from 'react'
import type { Address } from 'viem'
import type { BallotsQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { behind } from '../../lib/paging/behind.ts'
import { PAGE_SIZE, type Page, pageOf } from '../../lib/paging/pageOf.ts'
import type { BallotRow } from '../../lib/round/BallotRow.ts'

const Ballots = graphql(`
  query Ballots($where: BallotCast_filter!, $first: Int!) {
    ballotCasts(where: $where, first: $first, orderBy: timestamp, orderDirection: desc) {
      id
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
 * Ballots cast in a round, replacements and withdrawals included, the newest first.
 * @param wallet Only this wallet's.
 * @param after The page's place.
 */
export function useBallots(
  round: Address,
  wallet: Address | undefined,
  after: string | undefined,
): LiveResult<Page<BallotRow>> {
  const where = { and: [{ round, ...(wallet && { wallet }) }, ...behind('timestamp', after)] }
  const result = useLiveQuery(Ballots, { where, first: PAGE_SIZE + 1 })
  const found = result.data?.ballotCasts
  const data = useMemo(
    () => found && pageOf(found.map(toRow), ({ id, timestamp }) => ({ id, figure: String(timestamp) })),
    [found],
  )
  return { ...result, data }
}

function toRow(found: BallotsQuery['ballotCasts'][number]): BallotRow {
  const { id, wallet, sequence, projects, amounts, total, timestamp, transaction } = found
  return {
    id,
    wallet: wallet.id,
    sequence,
    lines: projects.map((project, index) => ({ project, amount: BigInt(amounts[index] ?? 0) })),
    total: BigInt(total),
    timestamp: Number(timestamp),
    transaction,
  }
}
