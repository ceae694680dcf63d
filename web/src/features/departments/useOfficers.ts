import type { DepartmentOfficersQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const DepartmentOfficers = graphql(`
  query DepartmentOfficers($where: Officer_filter!) {
    officers(where: $where, first: 500, orderBy: number) {
      number
      account
      appointedAt
      assigned
      prepared
      approved
    }
  }
`)

/** An officer who serves in a department now. */
export type OfficerRow = DepartmentOfficersQuery['officers'][number]

/** A department's present officers, the longest in office first. */
export function useOfficers(department: number): LiveResult<readonly OfficerRow[]> {
  const where = { department: String(department), active: true }
  const result = useLiveQuery(DepartmentOfficers, { where })
  return { ...result, data: result.data?.officers }
}
