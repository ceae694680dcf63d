import { useMemo } from 'react'
import type { DeskInboxQuery } from '../../../../../generated/graphql.ts'
import { graphql } from '../../../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../../../lib/live/useLiveQuery.ts'
import type { InboxRow } from './InboxRow.ts'

/** As many as the index gives at once; the most pressing come first. */
export const INBOX_LIMIT = 1_000

const DeskInbox = graphql(`
  query DeskInbox($department: String!) {
    appeals(where: { department: $department, final: false }, orderBy: dueBy, first: 1000) {
      id
      label
      category
      district {
        number
      }
      state
      visibility
      dueBy
      filedAt
      extended
      round
      joined
      officer {
        number
        account
        active
      }
      body {
        title
        address
      }
      bodyTombstone {
        state
      }
      answers(orderBy: preparedAt, orderDirection: desc, first: 10) {
        id
        round
        state
        preparer
        department {
          number
        }
        signatures(first: 20) {
          signer
        }
      }
    }
  }
`)

/** What a department has in hand, live. @param department Its number; undefined: do not ask. */
export function useInbox(department: number | undefined): LiveResult<readonly InboxRow[]> {
  const result = useLiveQuery(
    DeskInbox,
    { department: String(department) },
    { pause: department === undefined },
  )
  const found = result.data?.appeals
  const data = useMemo(() => found?.map((row) => toInboxRow(row, department)), [found, department])
  return { ...result, data }
}

function toInboxRow(found: DeskInboxQuery['appeals'][number], department: number | undefined): InboxRow {
  const hidden = found.bodyTombstone?.state === 'Hidden' || found.bodyTombstone?.state === 'Erased'
  return {
    id: found.id,
    label: found.label ?? undefined,
    title: hidden ? undefined : found.body?.title || undefined,
    address: hidden ? undefined : (found.body?.address ?? undefined),
    category: found.category,
    district: found.district?.number ?? 0,
    state: found.state,
    visibility: found.visibility,
    dueBy: found.dueBy ? Number(found.dueBy) : undefined,
    filedAt: Number(found.filedAt),
    extended: found.extended,
    round: found.round,
    joined: found.joined,
    // Whoever was dismissed holds nothing back: others may take it.
    officer: found.officer?.active ? found.officer : undefined,
    // What another department prepared, or an earlier round, can't be given any more.
    answers: found.answers
      .filter((answer) => answer.round === found.round && answer.department.number === department)
      .map(({ id, state, preparer, signatures }) => ({
        hash: id,
        state,
        preparer,
        signers: signatures.map(({ signer }) => signer),
      })),
  }
}
