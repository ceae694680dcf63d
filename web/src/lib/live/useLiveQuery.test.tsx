// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createGraphqlClient } from '../graphql/client.ts'
import { graphql } from '../graphql/graphql.ts'
import { createStore } from '../store/createStore.ts'
import { HeartbeatContext } from './HeartbeatContext.ts'
import type { Beat } from './heartbeat.ts'
import { useLiveQuery } from './useLiveQuery.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const query = graphql(`
  query IndexedBlock {
    _meta {
      block {
        number
        timestamp
      }
      hasIndexingErrors
    }
  }
`)

const beatAt = (number: number): Beat => ({
  chain: { status: 'waiting' },
  index: { status: 'here', at: { number, timestamp: 0 }, receivedAt: 0 },
})
const AWAY: Beat = { chain: { status: 'waiting' }, index: { status: 'away', at: undefined, receivedAt: 0 } }

function Shown() {
  const { data, error } = useLiveQuery(query, {})
  return <p>{data?._meta ? `block ${data._meta.block.number}` : error ? 'away' : 'waiting'}</p>
}

/** @param answer What the index says; a rejection when it is away. */
function show(answer: () => Promise<Response>, first: Beat) {
  const ask = vi.fn(answer)
  vi.stubGlobal('fetch', ask)
  const beat = createStore(first)
  const heartbeat = { get: beat.get, subscribe: beat.subscribe, ask: () => {} }
  const frame = (children: ReactNode) => (
    <Provider value={createGraphqlClient('http://index.test/')}>
      <HeartbeatContext value={heartbeat}>{children}</HeartbeatContext>
    </Provider>
  )
  render(frame(<Shown />))
  return { ask, beat }
}

const answerOf = (number: number) =>
  new Response(
    JSON.stringify({ data: { _meta: { block: { number, timestamp: 0 }, hasIndexingErrors: false } } }),
    {
      headers: { 'content-type': 'application/json' },
    },
  )

describe('useLiveQuery', () => {
  it('asks again with every block that the index has read', async () => {
    let block = 1
    const { ask, beat } = show(async () => answerOf(block), beatAt(1))
    await screen.findByText('block 1')
    block = 2
    act(() => beat.set(beatAt(2)))
    await screen.findByText('block 2')
    act(() => beat.set(beatAt(2)))
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('says that the index is away, and reads as soon as it is back', async () => {
    let away = true
    const { beat } = show(async () => {
      if (away) throw new TypeError('failed to fetch')
      return answerOf(5)
    }, AWAY)
    await screen.findByText('away')
    away = false
    act(() => beat.set(beatAt(5)))
    await waitFor(() => expect(screen.getByText('block 5')).toBeDefined())
  })
  it('asks again after an answer that failed, though no block is new', async () => {
    vi.useFakeTimers()
    let fails = 2
    const { ask } = show(async () => {
      if (fails-- > 0) return new Response('busy', { status: 503 })
      return answerOf(5)
    }, beatAt(5))
    const aWhile = () => act(() => vi.advanceTimersByTimeAsync(3_000))
    await aWhile()
    expect(screen.getByText('away')).toBeDefined()
    await aWhile()
    await aWhile()
    expect(screen.getByText('block 5')).toBeDefined()
    expect(ask).toHaveBeenCalledTimes(3)
  })
})
