import { useMemo, useSyncExternalStore } from 'react'
import type { Hex } from 'viem'
import type { AppealEventKind } from '../../../generated/graphql.ts'
import type { AppealId } from '../appeal/appealId.ts'
import { graphql } from '../graphql/graphql.ts'
import { useLiveQuery } from '../live/useLiveQuery.ts'
import { markSeen, onSeen, seenBlock } from './seenBlock.ts'

const AppealNews = graphql(`
  query AppealNews($wallet: String!, $actor: Bytes!, $seen: BigInt!) {
    own: appealEvents(
      first: 100
      orderBy: block
      orderDirection: desc
      where: { appeal_: { author: $wallet }, block_gt: $seen, actor_not: $actor }
    ) {
      id
      kind
      reason
      block
      timestamp
      appeal {
        id
        label
        body {
          title
        }
        bodyTombstone {
          state
        }
      }
    }
    joins: appealJoins(first: 100, orderBy: timestamp, orderDirection: desc, where: { wallet: $wallet }) {
      appeal {
        id
        label
        body {
          title
        }
        bodyTombstone {
          state
        }
        events(
          first: 20
          orderBy: block
          orderDirection: desc
          where: { block_gt: $seen, actor_not: $actor, kind_not_in: [Joined, Assigned, AnswerApproved] }
        ) {
          id
          kind
          reason
          block
          timestamp
        }
      }
    }
  }
`)

/** Something that others did to an appeal that the wallet filed or joined. */
export interface NewsItem {
  readonly id: Hex
  readonly kind: AppealEventKind
  readonly reason: string | undefined
  readonly block: number
  readonly timestamp: number
  readonly appeal: AppealId
  readonly label: string | undefined
  /** Undefined when there is none to show. */
  readonly title: string | undefined
  readonly own: boolean
}

export interface AppealNews {
  /** The newest first; undefined while the index can't tell. */
  readonly items: readonly NewsItem[] | undefined
  /** Remembers that they were seen. */
  readonly markRead: () => void
}

/** What has happened to a wallet's appeals since its owner last looked. @param wallet In lower case; undefined: nobody's. */
export function useAppealNews(wallet: string | undefined): AppealNews {
  const seen = useSyncExternalStore(onSeen, () => (wallet === undefined ? 0 : seenBlock(wallet)))
  const who = wallet ?? ''
  const { data } = useLiveQuery(
    AppealNews,
    { wallet: who, actor: who as Hex, seen: String(seen) },
    { pause: wallet === undefined },
  )
  const items = useMemo(() => data && toItems(data.own, data.joins, seen), [data, seen])
  const markRead = () => {
    const last = items?.[0]
    if (wallet !== undefined && last) markSeen(wallet, last.block)
  }
  return { items, markRead }
}

interface Step {
  readonly id: string
  readonly kind: AppealEventKind
  readonly reason?: string | null
  readonly block: string | number | bigint
  readonly timestamp: string | number | bigint
}

interface About {
  readonly id: string
  readonly label?: string | null
  readonly body?: { readonly title: string } | null
  readonly bodyTombstone?: { readonly state: string } | null
}

/** An answer of before may still be on its way when the last of it was read. */
function toItems(
  own: readonly (Step & { readonly appeal: About })[],
  joins: readonly { readonly appeal: About & { readonly events: readonly Step[] } }[],
  seen: number,
): NewsItem[] {
  return [
    ...own.map((step) => toItem(step, step.appeal, true)),
    ...joins.flatMap(({ appeal }) => appeal.events.map((step) => toItem(step, appeal, false))),
  ]
    .filter(({ block }) => block > seen)
    .sort((a, b) => b.block - a.block)
}

function toItem(step: Step, { id, label, body, bodyTombstone }: About, own: boolean): NewsItem {
  const shown = !bodyTombstone || bodyTombstone.state === 'None'
  return {
    id: step.id as Hex,
    kind: step.kind,
    reason: step.reason ?? undefined,
    block: Number(step.block),
    timestamp: Number(step.timestamp),
    appeal: id as AppealId,
    label: label ?? undefined,
    title: shown && body?.title ? body.title : undefined,
    own,
  }
}
