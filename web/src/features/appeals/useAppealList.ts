import type { AppealClosure, AppealState, AppealVisibility } from '@initiative-citizen/contracts/appeal-enums'
import { useMemo } from 'react'
import type { Hex } from 'viem'
import type { AppealListQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { PAGE_SIZE, type Page, pageOf } from '../../lib/paging/pageOf.ts'
import type { AppealFilters } from './appealFilters.ts'
import { behindAppeal, ORDERS } from './appealWhere.ts'
import type { AppealConditions } from './useAppealConditions.ts'

export const AppealList = graphql(`
  query AppealList(
    $where: Appeal_filter!
    $first: Int!
    $orderBy: Appeal_orderBy!
    $orderDirection: OrderDirection!
  ) {
    appeals(where: $where, first: $first, orderBy: $orderBy, orderDirection: $orderDirection) {
      id
      label
      state
      closure
      visibility
      category
      district {
        number
      }
      department {
        number
      }
      round
      dueBy
      joined
      filedAt
      updatedAt
      endedAt
      body {
        lang
        title
        address
        images
      }
      bodyTombstone {
        state
        reason
      }
    }
  }
`)

/** One appeal of the list. */
export interface AppealRow {
  readonly id: Hex
  readonly label: string | undefined
  readonly state: AppealState
  readonly closure: AppealClosure | undefined
  readonly visibility: AppealVisibility
  readonly category: number
  readonly district: number
  readonly department: number | undefined
  readonly round: number
  readonly dueBy: number | undefined
  readonly joined: number
  readonly filedAt: number
  readonly updatedAt: number
  readonly endedAt: number | undefined
  /** As the index read it; undefined when it has not, or when a moderator says that it must not be shown. */
  readonly body:
    | {
        readonly lang: string
        readonly title: string
        readonly address: string | undefined
        readonly images: number
      }
    | undefined
  readonly tombstone: { readonly state: 'Hidden' | 'Erased'; readonly reason: string } | undefined
}

/** One page of the appeals that meet the conditions, live. */
export function useAppealList(
  { sort = 'new', after }: AppealFilters,
  conditions: AppealConditions,
): LiveResult<Page<AppealRow>> {
  const and = [...conditions.and, ...behindAppeal(sort, after)]
  const where = and.length > 0 ? { and } : {}
  const variables = { where, first: PAGE_SIZE + 1, ...ORDERS[sort] }
  const result = useLiveQuery(AppealList, variables, { pause: !conditions.ready })
  const found = result.data?.appeals
  const data = useMemo(() => {
    const figure = { new: 'filedAt', changed: 'updatedAt', due: 'dueBy', joined: 'joined' } as const
    return found && pageOf(found.map(toRow), (row) => ({ id: row.id, figure: String(row[figure[sort]]) }))
  }, [found, sort])
  return { ...result, data }
}

export function toRow(found: AppealListQuery['appeals'][number]): AppealRow {
  const {
    body,
    bodyTombstone,
    district,
    department,
    dueBy,
    endedAt,
    label,
    closure,
    filedAt,
    updatedAt,
    ...rest
  } = found
  const tombstone =
    bodyTombstone && bodyTombstone.state !== 'None'
      ? { state: bodyTombstone.state, reason: bodyTombstone.reason }
      : undefined
  return {
    ...rest,
    label: label ?? undefined,
    closure: closure ?? undefined,
    district: district?.number ?? 0,
    department: department?.number,
    dueBy: dueBy ? Number(dueBy) : undefined,
    endedAt: endedAt ? Number(endedAt) : undefined,
    filedAt: Number(filedAt),
    updatedAt: Number(updatedAt),
    body:
      body && !tombstone
        ? {
            lang: body.lang,
            title: body.title,
            address: body.address ?? undefined,
            images: body.images.length,
          }
        : undefined,
    tombstone,
  }
}
