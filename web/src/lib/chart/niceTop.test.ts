import { describe, expect, it } from 'vitest'
import { niceTop } from './niceTop.ts'

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
