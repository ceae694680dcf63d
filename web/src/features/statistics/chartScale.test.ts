import { describe, expect, it } from 'vitest'
import { fillGaps } from './chartScale.ts'

describe('fillGaps', () => {
  it('puts in the days in which nothing happened', () => {
    const [first, last] = [
      { start: 0, enrolments: 1, ballots: 0 },
      { start: 172_800, enrolments: 0, ballots: 4 },
    ]
    expect(fillGaps([first, last], 86_400)).toEqual([
      first,
      { start: 86_400, enrolments: 0, ballots: 0 },
      last,
    ])
  })

  it('makes nothing of nothing', () => {
    expect(fillGaps([], 3_600)).toEqual([])
  })
})
