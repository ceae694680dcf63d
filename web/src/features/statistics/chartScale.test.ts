import { describe, expect, it } from 'vitest'
import { fillGaps, niceTop } from './chartScale.ts'

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

describe('niceTop', () => {
  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 4],
    [9, 10],
    [12, 20],
    [97, 100],
    [1_800, 2_000],
  ])('ends a scale for %i at %i', (most, top) => {
    expect(niceTop(most)).toBe(top)
  })
})
