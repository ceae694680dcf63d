import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianAnswer, medianRank } from './answerTimes.ts'

describe('the median answer time', () => {
  it('is none without answers', () => {
    expect(medianAnswer([0, 0, 0, 0, 0, 0, 0, 0])).toBeUndefined()
  })

  it('lies within the bucket that holds the middle answer', () => {
    // Four answers within 3 to 7 days: the second of them is at their middle.
    expect(medianAnswer([0, 0, 4, 0, 0, 0, 0, 0])).toEqual({ days: 5 })
    expect(medianAnswer([2, 0, 0, 2, 0, 0, 0, 0])).toEqual({ days: 1 })
    expect(medianAnswer([1, 0, 0, 2, 0, 0, 0, 0])).toEqual({ days: 8.8 })
  })

  it('is beyond the last bucket when half took longer', () => {
    expect(medianAnswer([1, 0, 0, 0, 0, 0, 0, 3])).toEqual({ beyond: 60 })
  })

  it('never falls when an answer that took longer comes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }), (counts) => {
        const slower = counts.map((count, index) => (index === 7 ? count + 1 : count))
        expect(medianRank(medianAnswer(slower)) ?? 0).toBeGreaterThanOrEqual(
          medianRank(medianAnswer(counts)) ?? 0,
        )
      }),
    )
  })
})
