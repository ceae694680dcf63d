// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHeartbeat } from './heartbeat.ts'
import { chainTime } from './useChainTime.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 5_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

const point = (number: number) => ({ number, timestamp: number * 10 })

/** Lets what was asked be answered, and the next round of questions begin. */
const turn = () => vi.advanceTimersByTimeAsync(2_000)

describe('the heartbeat', () => {
  it('asks both sources as long as someone listens', async () => {
    const chain = vi.fn(async () => point(7))
    const index = vi.fn(async () => point(6))
    const heartbeat = createHeartbeat({ chain, index })
    expect(chain).not.toHaveBeenCalled()
    const stop = heartbeat.subscribe(() => {})
    await turn()
    expect(heartbeat.get().chain).toMatchObject({ status: 'here', at: point(7) })
    expect(heartbeat.get().index).toMatchObject({ status: 'here', at: point(6) })
    stop()
    const asked = chain.mock.calls.length
    await turn()
    expect(chain).toHaveBeenCalledTimes(asked)
  })

  it('says that the index is away, remembers its last block, and hears of its return', async () => {
    let away = false
    const index = async () => {
      if (away) throw new Error('away')
      return point(6)
    }
    const heartbeat = createHeartbeat({ chain: async () => point(7), index })
    const stop = heartbeat.subscribe(() => {})
    await turn()
    away = true
    await turn()
    expect(heartbeat.get().index).toMatchObject({ status: 'away', at: point(6) })
    expect(heartbeat.get().chain).toMatchObject({ status: 'here' })
    away = false
    await turn()
    expect(heartbeat.get().index).toMatchObject({ status: 'here', at: point(6) })
    stop()
  })

  it('tells its listeners only of what changed', async () => {
    const heartbeat = createHeartbeat({ chain: async () => point(7), index: async () => point(6) })
    const listener = vi.fn()
    const stop = heartbeat.subscribe(listener)
    await turn()
    await turn()
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
  })
})

describe('chainTime', () => {
  const here = { status: 'here', at: point(100), receivedAt: 4_000_000 } as const
  const waiting = { status: 'waiting' } as const

  it('goes on from the latest block of the chain, else of the index, else by the visitor’s clock', () => {
    expect(chainTime({ chain: here, index: waiting }, 4_003_900)).toBe(1_003)
    expect(chainTime({ chain: waiting, index: here }, 4_000_000)).toBe(1_000)
    expect(chainTime({ chain: waiting, index: waiting }, 4_000_000)).toBe(4_000)
  })
})
