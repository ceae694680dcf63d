import { useMemo } from 'react'
import type { Address, Hash, Hex } from 'viem'
import type { RegistryChangeKind, RegistryChangesQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const RegistryChanges = graphql(`
  query RegistryChanges($citizen: String!) {
    registryChanges(where: { citizen: $citizen }, first: 100, orderBy: timestamp, orderDirection: desc) {
      id
      kind
      wallet {
        id
      }
      lostWallet {
        id
      }
      district {
        number
      }
      reason
      timestamp
      transaction
    }
  }
`)

/** One event of the register about a citizen. */
export interface RegistryChangeRow {
  readonly id: Hex
  readonly kind: RegistryChangeKind
  readonly wallet: Address
  readonly lostWallet: Address | undefined
  readonly district: number | undefined
  /** Only of a revocation, as the contract names it. */
  readonly reason: string | undefined
  /** Unix seconds. */
  readonly timestamp: number
  readonly transaction: Hash
}

/** All that the register ever wrote of a citizen, the newest first. @param index The citizen's number. */
export function useRegistryChanges(index: number): LiveResult<readonly RegistryChangeRow[]> {
  const result = useLiveQuery(RegistryChanges, { citizen: String(index) })
  const found = result.data?.registryChanges
  const data = useMemo(() => found?.map(toRow), [found])
  return { ...result, data }
}

function toRow(found: RegistryChangesQuery['registryChanges'][number]): RegistryChangeRow {
  const { id, kind, wallet, lostWallet, district, reason, timestamp, transaction } = found
  return {
    id,
    kind,
    wallet: wallet.id,
    lostWallet: lostWallet?.id,
    district: district?.number,
    reason: reason ?? undefined,
    timestamp: Number(timestamp),
    transaction,
  }
}
