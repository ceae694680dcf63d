import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useEffect, useRef } from 'react'
import { type AnyVariables, type CombinedError, useQuery } from 'urql'
import { useBeat } from './HeartbeatContext.ts'

export interface LiveResult<Data> {
  /** The last answer; kept while a newer one is on its way. */
  readonly data: Data | undefined
  readonly error: CombinedError | undefined
  /** No answer has come yet. */
  readonly loading: boolean
  readonly retry: () => void
}

/** When to ask again after an answer that failed. No new block may come for long, so none is waited for. */
const RETRY_MS = 2_000

/**
 * Asks the index, and asks again whenever it has read a new block, or has failed to answer while it was there.
 * @param query A document made by `graphql`.
 * @param options.pause Do not ask at all.
 * @param options.still Whether this answer can never change: once is enough then.
 */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean; still?: (data: Data) => boolean } = {},
): LiveResult<Data> {
  const { pause = false, still } = options
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
    requestPolicy: still ? 'cache-first' : 'cache-and-network',
  } as Parameters<typeof useQuery<Data, Variables>>[0])
  const block = useBeat(({ index }) => (index.status === 'here' ? index.at.number : undefined))
  const done = data !== undefined && still?.(data) === true
  const asked = useRef(block)
  useEffect(() => {
    if (block === undefined || block === asked.current) return
    const first = asked.current === undefined
    asked.current = block
    // The first block seen is the one the first answer came from, unless that answer was an error.
    if (pause || (first && !error) || done) return
    ask({ requestPolicy: 'network-only' })
  }, [block, pause, done, error, ask])
  useEffect(() => {
    if (!error || pause || block === undefined) return
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), RETRY_MS)
    return () => clearTimeout(timer)
  }, [error, pause, block, ask])
  return {
    data,
    error,
    loading: !pause && fetching && data === undefined,
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}
