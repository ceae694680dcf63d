import type { AppealClosure, AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { useMemo } from 'react'
import type { AppealEventKind } from '../../../generated/graphql.ts'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const MyAppeals = graphql(`
  query MyAppeals($wallet: String!) {
    appeals(first: 200, orderBy: updatedAt, orderDirection: desc, where: { author: $wallet }) {
      id
      state
      closure
      round
      label
      visibility
      dueBy
      endedAt
      filedAt
      joined
      department {
        number
      }
      body {
        title
        lang
      }
      bodyTombstone {
        state
      }
      events(first: 100, orderBy: timestamp, orderDirection: desc) {
        id
        kind
        reason
        timestamp
        department {
          number
        }
      }
    }
  }
`)

/** A step of an appeal as its author reads it. */
export interface MyStep {
  readonly id: string
  readonly kind: AppealEventKind
  readonly reason: string | undefined
  readonly timestamp: number
  readonly department: number | undefined
}

/** One of the visitor's appeals. Times are unix seconds. */
export interface MyAppeal {
  readonly id: AppealId
  readonly state: AppealState
  readonly closure: AppealClosure | undefined
  readonly round: number
  readonly label: string | undefined
  readonly confidential: boolean
  readonly department: number | undefined
  readonly dueBy: number | undefined
  readonly endedAt: number | undefined
  readonly filedAt: number
  readonly joined: number
  /** Undefined when there is none to show. */
  readonly title: { readonly text: string; readonly lang: string } | undefined
  /** The newest first. */
  readonly steps: readonly MyStep[]
}

/** The appeals whose author a wallet is, the last changed first. @param wallet In lower case. */
export function useMyAppeals(wallet: string): LiveResult<readonly MyAppeal[]> {
  const result = useLiveQuery(MyAppeals, { wallet })
  const found = result.data?.appeals
  const data = useMemo(
    () =>
      found?.map(({ body, bodyTombstone, events, department, visibility, ...rest }): MyAppeal => {
        const shown = body && body.title !== '' && (!bodyTombstone || bodyTombstone.state === 'None')
        return {
          ...rest,
          id: rest.id as AppealId,
          closure: rest.closure ?? undefined,
          label: rest.label ?? undefined,
          confidential: visibility === 'Confidential',
          department: department?.number,
          dueBy: rest.dueBy ? Number(rest.dueBy) : undefined,
          endedAt: rest.endedAt ? Number(rest.endedAt) : undefined,
          filedAt: Number(rest.filedAt),
          title: shown ? { text: body.title, lang: body.lang } : undefined,
          steps: events.map((event) => ({
            id: event.id,
            kind: event.kind,
            reason: event.reason ?? undefined,
            timestamp: Number(event.timestamp),
            department: event.department?.number,
          })),
        }
      }),
    [found],
  )
  return { ...result, data }
}
