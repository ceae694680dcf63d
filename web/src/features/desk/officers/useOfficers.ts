import { useMemo } from 'react'
import type { Address } from 'viem'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../../lib/live/useLiveQuery.ts'

const DeskOfficers = graphql(`
  query DeskOfficers($department: String!) {
    officers(where: { department: $department, active: true }, orderBy: number, first: 1000) {
      number
      account
      assigned
      prepared
      approved
      appointedAt
    }
  }
`)

/** Who serves in a department now, and with how much. */
export interface ServingOfficer {
  readonly number: number
  readonly account: Address
  /** Appeals assigned now and not final. */
  readonly assigned: number
  /** Answers given that this officer prepared, and approved. */
  readonly prepared: number
  readonly approved: number
  /** Unix seconds. */
  readonly appointedAt: number
}

/** @param department Its number; undefined: do not ask. */
export function useOfficers(department: number | undefined): LiveResult<readonly ServingOfficer[]> {
  const result = useLiveQuery(
    DeskOfficers,
    { department: String(department) },
    { pause: department === undefined },
  )
  const found = result.data?.officers
  const data = useMemo(
    () => found?.map((each) => ({ ...each, appointedAt: Number(each.appointedAt) })),
    [found],
  )
  return { ...result, data }
}
