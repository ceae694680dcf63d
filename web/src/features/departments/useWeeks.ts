import { useMemo } from 'react'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import type { Week } from './weeks.ts'

const DepartmentWeeks = graphql(`
  query DepartmentWeeks($where: DepartmentWeek_filter!) {
    departmentWeeks(where: $where, first: 1000, orderBy: week, orderDirection: desc) {
      department {
        number
      }
      week
      received
      answered
      overdue
    }
  }
`)

/**
 * Departments' weeks, the latest first: up to a thousand.
 * @param department All departments' if undefined.
 */
export function useWeeks(department?: number): LiveResult<readonly Week[]> {
  const where = department === undefined ? {} : { department: String(department) }
  const result = useLiveQuery(DepartmentWeeks, { where })
  const found = result.data?.departmentWeeks
  const data = useMemo(
    () => found?.map(({ department, ...week }): Week => ({ ...week, department: department.number })),
    [found],
  )
  return { ...result, data }
}
