import { useMemo } from 'react'
import type { Hex } from 'viem'
import { graphql } from '../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { useSettled } from '../../lib/live/useSettled.ts'
import { searchQuery, typedLabel } from './searchQuery.ts'

const FoundAppeals = graphql(`
  query FoundAppeals($text: String!) {
    appealSearch(text: $text, first: 1000) {
      id
      appeal {
        bodyTombstone {
          state
        }
      }
    }
  }
`)

export interface Found {
  /** Undefined when no words are looked for, and while they are. */
  readonly ids: readonly Hex[] | undefined
  readonly searching: boolean
  readonly error: Error | undefined
  readonly retry: () => void
}

/**
 * Looks for words in public appeals, by the index's full-text search. What a moderator hid or erased is not found.
 * @param typed Words; undefined or a number: nothing is looked for here.
 */
export function useFoundAppeals(typed: string | undefined): Found {
  const wanted = typed === undefined || typedLabel(typed) ? undefined : searchQuery(typed)
  const text = useSettled(wanted)
  const { data, error, retry } = useLiveQuery(
    FoundAppeals,
    { text: text ?? '' },
    { pause: text === undefined },
  )
  const hits = text === undefined ? undefined : data?.appealSearch
  const ids = useMemo(() => hits?.filter(({ appeal }) => isShown(appeal)).map(({ id }) => id), [hits])
  return {
    ids,
    searching: wanted !== text || (text !== undefined && ids === undefined),
    error: text === undefined ? undefined : error,
    retry,
  }
}

function isShown({ bodyTombstone }: { bodyTombstone?: { state: string } | null | undefined }): boolean {
  return !bodyTombstone || bodyTombstone.state === 'None'
}
