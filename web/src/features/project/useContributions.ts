import { useMemo } from 'react'
import type { Address } from 'viem'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { behind } from '../../lib/paging/behind.ts'
import { PAGE_SIZE, type Page, pageOf } from '../../lib/paging/pageOf.ts'
import { projectId } from '../../lib/round/ids.ts'

const Contributions = graphql(`
  query Contributions($where: Contribution_filter!, $first: Int!) {
    contributions(where: $where, first: $first, orderBy: amount, orderDirection: desc) {
      id
      wallet {
        id
      }
      amount
      updatedAt
    }
  }
`)

/** What a wallet's standing ballot puts into the piggy bank. */
export interface ContributionRow {
  readonly id: `0x${string}`
  readonly wallet: Address
  readonly amount: bigint
  /** Unix seconds. */
  readonly updatedAt: number
}

/** Who has coins in a project's piggy bank now, the most first. @param after The page's place. */
export function useContributions(
  round: Address,
  project: number,
  after: string | undefined,
): LiveResult<Page<ContributionRow>> {
  const where = { and: [{ project: projectId(round, project), amount_gt: '0' }, ...behind('amount', after)] }
  const result = useLiveQuery(Contributions, { where, first: PAGE_SIZE + 1 })
  const found = result.data?.contributions
  const data = useMemo(
    () => found && pageOf(found.map(toRow), ({ id, amount }) => ({ id, figure: String(amount) })),
    [found],
  )
  return { ...result, data }
}

function toRow(found: {
  id: Address
  wallet: { id: Address }
  amount: string
  updatedAt: string
}): ContributionRow {
  const { id, wallet, amount, updatedAt } = found
  return { id, wallet: wallet.id, amount: BigInt(amount), updatedAt: Number(updatedAt) }
}
