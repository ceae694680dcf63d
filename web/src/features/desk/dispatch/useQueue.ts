import type { AppealChannel, AppealVisibility } from '@initiative-citizen/contracts/appeal-enums'
import { useMemo } from 'react'
import type { DeskQueueQuery } from '../../../../generated/graphql.ts'
import type { AppealId } from '../../../lib/appeal/appealId.ts'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../../lib/live/useLiveQuery.ts'

const DeskQueue = graphql(`
  query DeskQueue {
    appeals(where: { state: Filed }, orderBy: dueBy, first: 1000) {
      id
      category
      district {
        number
      }
      channel
      visibility
      dueBy
      filedAt
      body {
        title
        address
      }
      bodyTombstone {
        state
      }
    }
  }
`)

/** An appeal that waits for its registration. */
export interface QueueRow {
  readonly id: AppealId
  readonly title: string | undefined
  readonly address: string | undefined
  readonly category: number
  readonly district: number
  readonly channel: AppealChannel
  readonly visibility: AppealVisibility
  /** Unix seconds. */
  readonly dueBy: number
  readonly filedAt: number
}

/** What was filed and is not registered, the most pressing first. */
export function useQueue(): LiveResult<readonly QueueRow[]> {
  const result = useLiveQuery(DeskQueue, {})
  const found = result.data?.appeals
  const data = useMemo(() => found?.map(toQueueRow), [found])
  return { ...result, data }
}

function toQueueRow(found: DeskQueueQuery['appeals'][number]): QueueRow {
  const shown = !found.bodyTombstone || found.bodyTombstone.state === 'None'
  return {
    id: found.id,
    title: (shown && found.body?.title) || undefined,
    address: (shown && found.body?.address) || undefined,
    category: found.category,
    district: found.district?.number ?? 0,
    channel: found.channel,
    visibility: found.visibility,
    dueBy: Number(found.dueBy ?? 0),
    filedAt: Number(found.filedAt),
  }
}
