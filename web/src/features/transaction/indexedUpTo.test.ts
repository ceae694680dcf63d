// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createHeartbeat } from '../../lib/live/heartbeat.ts'
import { indexedUpTo } from './indexedUpTo.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page whose index reads a block a second after it was mined. */
function page() {
  let read = 6
  const index = vi.fn(async () => ({ number: read, timestamp: 0 }))
  const heartbeat = createHeartbeat({ chain: async () => ({ number: 7, timestamp: 0 }), index })
  setTimeout(() => {
    read = 7
  }, 1_000)
  return { heartbeat, index }
}

it('hears of the block before the next beat, and asks no more then', async () => {
  const { heartbeat, index } = page()
  const done = vi.fn()
  indexedUpTo(heartbeat, 7).then(done)
  await vi.advanceTimersByTimeAsync(900)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(done).toHaveBeenCalled()
  const asked = index.mock.calls.length
  await vi.advanceTimersByTimeAsync(10_000)
  expect(index).toHaveBeenCalledTimes(asked)
})

it('leaves an index that takes long to the heartbeat', async () => {
  const { heartbeat, index } = page()
  indexedUpTo(heartbeat, 8)
  await vi.advanceTimersByTimeAsync(20_000)
  index.mockClear()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(index.mock.calls.length).toBeLessThanOrEqual(10)
})
