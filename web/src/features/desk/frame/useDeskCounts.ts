import { graphql } from '../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../lib/live/useLiveQuery.ts'

/** How much waits at the desk for everybody: lengths up to a thousand. */
export interface DeskCounts {
  /** Filed and not registered. */
  readonly queue: number
  /** Disputed and not decided. */
  readonly disputes: number
}

const DeskLengths = graphql(`
  query DeskLengths {
    queue: appeals(where: { state: Filed }, first: 1000) {
      id
    }
    disputes: appeals(where: { state: Disputed }, first: 1000) {
      id
    }
  }
`)

/** @returns What waits for the dispatcher and the supervisor; undefined while it is not known. */
export function useDeskCounts(): DeskCounts | undefined {
  const { data } = useLiveQuery(DeskLengths, {})
  return data && { queue: data.queue.length, disputes: data.disputes.length }
}
