import { useMemo } from 'react'
import type { Address, Hash, Hex } from 'viem'
import type { CoinMovementKind, WalletMovementsQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { behind } from '../../lib/paging/behind.ts'
import { PAGE_SIZE, type Page, pageOf } from '../../lib/paging/pageOf.ts'

const WalletMovements = graphql(`
  query WalletMovements($where: CoinMovement_filter!, $first: Int!) {
    coinMovements(where: $where, first: $first, orderBy: timestamp, orderDirection: desc) {
      id
      kind
      amount
      round {
        id
        name
      }
      piggyBank {
        project {
          number
          body {
            lang
            title
          }
        }
      }
      timestamp
      transaction
    }
  }
`)

/** One movement of a wallet's coins. */
export interface WalletMovementRow {
  readonly id: Hex
  readonly kind: CoinMovementKind
  readonly amount: bigint
  readonly round: { readonly address: Address; readonly name: string }
  /** Into or out of whose piggy bank. */
  readonly project:
    | { readonly number: number; readonly title: string | undefined; readonly lang?: string }
    | undefined
  /** Unix seconds. */
  readonly timestamp: number
  readonly transaction: Hash
}

/** Every movement of a wallet's coins, the newest first. @param after The page's place. */
export function useWalletMovements(
  wallet: Address,
  after: string | undefined,
): LiveResult<Page<WalletMovementRow>> {
  const where = { and: [{ wallet }, ...behind('timestamp', after)] }
  const result = useLiveQuery(WalletMovements, { where, first: PAGE_SIZE + 1 })
  const found = result.data?.coinMovements
  const data = useMemo(
    () => found && pageOf(found.map(toRow), ({ id, timestamp }) => ({ id, figure: String(timestamp) })),
    [found],
  )
  return { ...result, data }
}

function toRow(found: WalletMovementsQuery['coinMovements'][number]): WalletMovementRow {
  const { id, kind, amount, round, piggyBank, timestamp, transaction } = found
  const project = piggyBank?.project
  return {
    id,
    kind,
    amount: BigInt(amount),
    round: { address: round.id, name: round.name },
    project: project && {
      number: project.number,
      title: project.body?.title,
      ...(project.body && { lang: project.body.lang }),
    },
    timestamp: Number(timestamp),
    transaction,
  }
}
