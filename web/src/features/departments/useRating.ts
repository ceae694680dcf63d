import { useMemo } from 'react'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import type { DepartmentFigures } from './DepartmentFigures.ts'
import { toFigures } from './toFigures.ts'

const DepartmentRating = graphql(`
  query DepartmentRating {
    departments(first: 1000, orderBy: number) {
      number
      name
      letters
      closed
      received
      forwarded
      open
      answered
      answeredLate
      overdue
      disputed
      reopened
      confirmed
      unconfirmed
      upheld
      marks
      promptness
      substance
      courtesy
      answerTimes
    }
  }
`)

/** All departments with their running figures, live. */
export function useRating(): LiveResult<readonly DepartmentFigures[]> {
  const result = useLiveQuery(DepartmentRating, {})
  const found = result.data?.departments
  const data = useMemo(() => found?.map(toFigures), [found])
  return { ...result, data }
}
