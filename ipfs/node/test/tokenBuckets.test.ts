import { describe, expect, it } from 'vitest'
import { clientOf } from '../src/http/clientOf.ts'
import { TokenBuckets } from '../src/http/tokenBuckets.ts'

function buckets(burst: number, perSecond: number) {
  let time = 0
  const it = new TokenBuckets({ burst, perSecond }, () => time)
  return {
    take: (client: string, cost?: number) => it.take(client, cost),
    pass: (ms: number) => (time += ms),
  }
}

describe('token buckets', () => {
  it('give a burst, then what flows back', () => {
    const { take, pass } = buckets(3, 2)
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0])
    expect(take('a')).toBe(0.5)
    pass(499)
    expect(take('a')).toBeGreaterThan(0)
    pass(1)
    expect(take('a')).toBe(0)
  })

  it('are one a client, and never fuller than a burst', () => {
    const { take, pass } = buckets(2, 1)
    expect([take('a', 2), take('b', 2)]).toEqual([0, 0])
    pass(1_000_000)
    expect(take('a', 2)).toBe(0)
    expect(take('a')).toBe(1)
  })

  it('take nothing when there is too little', () => {
    const { take } = buckets(10, 1)
    expect(take('a', 8)).toBe(0)
    expect(take('a', 5)).toBe(3)
    expect(take('a', 2)).toBe(0)
  })

  it('hold under a flood of clients, and forget no one who is still limited', () => {
    const { take, pass } = buckets(2, 1)
    for (let i = 0; i < 9_000; i++) take(`old ${i}`)
    pass(10_000)
    take('limited', 2)
    for (let i = 0; i < 5_000; i++) take(`new ${i}`)
    expect(take('limited')).toBe(1)
  })
})

describe('a client', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('at %s counts as %s', (ip, client) => {
    expect(clientOf({ ip })).toBe(client)
  })
})
