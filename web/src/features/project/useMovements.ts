import { useMemo } from 'react'
import type { Address, Hash } from 'viem'
import type { CoinMovementKind, ProjectMovementsQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { behind } from '../../lib/paging/behind.ts'
import { PAGE_SIZE, type Page, pageOf } from '../../lib/paging/pageOf.ts'
import { projectId } from '../../lib/round/ids.ts'

const ProjectMovements = graphql(`
  query ProjectMovements($where: CoinMovement_filter!, $first: Int!) {
    coinMovements(where: $where, first: $first, orderBy: timestamp, orderDirection: desc) {
      id
      kind
      amount
      wallet {
        id
      }
      timestamp
      transaction
    }
  }
`)

/** One movement of coins into or out of a project's piggy bank. */
export interface MovementRow {
  readonly id: `0x${string}`
  readonly kind: CoinMovementKind
  readonly amount: bigint
  /** Undefined where no citizen takes part. */
  readonly wallet: Address | undefined
  /** Unix seconds. */
  readonly timestamp: number
  readonly transaction: Hash
}

/** All that ever moved into or out of a project's piggy bank, the newest first. @param after The page's place. */
export function useMovements(
  round: Address,
  project: number,
  after: string | undefined,
): LiveResult<Page<MovementRow>> {
  const where = {
    and: [{ piggyBank_: { project: projectId(round, project) } }, ...behind('timestamp', after)],
  }
  const result = useLiveQuery(ProjectMovements, { where, first: PAGE_SIZE + 1 })
  const found = result.data?.coinMovements
  const data = useMemo(
    () => found && pageOf(found.map(toRow), ({ id, timestamp }) => ({ id, figure: String(timestamp) })),
    [found],
  )
  return { ...result, data }
}

function toRow(found: ProjectMovementsQuery['coinMovements'][number]): MovementRow {
  const { id, kind, amount, wallet, timestamp, transaction } = found
  return { id, kind, amount: BigInt(amount), wallet: wallet?.id, timestamp: Number(timestamp), transaction }
}
