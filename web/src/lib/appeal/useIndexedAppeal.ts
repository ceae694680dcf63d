import { useMemo } from 'react'
import { graphql } from '../graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../live/useLiveQuery.ts'
import type { AppealView } from './Appeal.ts'
import type { AppealId } from './appealId.ts'
import { toAppealView } from './toAppealView.ts'

const IndexedAppeal = graphql(`
  query IndexedAppeal($id: ID!) {
    appeal(id: $id) {
      id
      author {
        id
      }
      resident
      operator
      channel
      visibility
      kind
      category
      district {
        number
      }
      digest
      body {
        lang
        title
      }
      envelope
      state
      closure
      terms {
        number
      }
      department {
        number
      }
      officer {
        number
        account
      }
      label
      round
      hops
      extended
      dueBy
      answerBy
      reportedOverdue
      joined
      promptness
      substance
      courtesy
      filedAt
      registeredAt
      answeredAt
      endedAt
      events(first: 1000, orderBy: timestamp) {
        id
        kind
        actor
        officer {
          number
          account
        }
        department {
          number
        }
        formerDepartment {
          number
        }
        label
        reason
        deadline
        round
        digest
        answer {
          id
        }
        block
        timestamp
        transaction
        logIndex
      }
      answers(first: 100, orderBy: preparedAt, orderDirection: desc) {
        id
        department {
          number
        }
        round
        outcome
        plannedFor
        duplicateOf {
          id
        }
        digest
        preparer
        state
        signatures(first: 20, orderBy: timestamp) {
          id
          signer
          officer {
            number
          }
          preparer
          signature
          timestamp
          transaction
        }
        remarksDigest
        preparedAt
        givenAt
        verdictBy
        late
      }
      tombstones(first: 100) {
        digest
        state
        reason
        noteDigest
        by
        timestamp
        transaction
      }
    }
  }
`)

/** Reads an appeal with its whole history from the index, with every block it has read. Null: the index has none. */
export function useIndexedAppeal(id: AppealId | undefined): LiveResult<{ view: AppealView | null }> {
  const result = useLiveQuery(IndexedAppeal, { id: id ?? '' }, { pause: id === undefined })
  const found = result.data?.appeal
  const data = useMemo(
    () => (found === undefined ? undefined : { view: found && toAppealView(found) }),
    [found],
  )
  return { ...result, data }
}
