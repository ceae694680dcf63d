import type { AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { useMemo } from 'react'
import type { Hex } from 'viem'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { behind } from '../../lib/paging/behind.ts'
import { PAGE_SIZE, type Page, pageOf } from '../../lib/paging/pageOf.ts'

const DepartmentAppeals = graphql(`
  query DepartmentAppeals($where: Appeal_filter!, $first: Int!) {
    appeals(where: $where, first: $first, orderBy: filedAt, orderDirection: desc) {
      id
      label
      state
      round
      dueBy
      category
      filedAt
      body {
        lang
        title
      }
      bodyTombstone {
        state
      }
    }
  }
`)

/** One appeal in a department's hands, or that it answered. */
export interface DepartmentAppeal {
  readonly id: Hex
  readonly label: string | undefined
  readonly state: AppealState
  readonly round: number
  readonly dueBy: number | undefined
  readonly category: number
  readonly filedAt: number
  /** Undefined for what is confidential, hidden, erased or not read yet. */
  readonly title: { readonly text: string; readonly lang: string } | undefined
}

/** A department's appeals, the newest first. @param after The page's place. */
export function useDepartmentAppeals(
  department: number,
  after: string | undefined,
): LiveResult<Page<DepartmentAppeal>> {
  const where = { and: [{ department: String(department) }, ...behind('filedAt', after)] }
  const result = useLiveQuery(DepartmentAppeals, { where, first: PAGE_SIZE + 1 })
  const found = result.data?.appeals
  const data = useMemo(
    () =>
      found &&
      pageOf(
        found.map(({ body, bodyTombstone, label, dueBy, filedAt, ...rest }): DepartmentAppeal => {
          const shown = !bodyTombstone || bodyTombstone.state === 'None'
          return {
            ...rest,
            label: label ?? undefined,
            dueBy: dueBy ? Number(dueBy) : undefined,
            filedAt: Number(filedAt),
            title: shown && body?.title ? { text: body.title, lang: body.lang } : undefined,
          }
        }),
        ({ id, filedAt }) => ({ id, figure: String(filedAt) }),
      ),
    [found],
  )
  return { ...result, data }
}
