import { describe, expect, it } from 'vitest'
import { cartProblems } from './limits.ts'

const purse = { share: 1_000n, step: 10n }

describe('cartProblems', () => {
  it('finds nothing wrong with an empty cart', () => {
    expect(cartProblems([], purse, 3)).toEqual([])
  })

  it('says how much is asked for over the share', () => {
    const lines = [
      { project: 0, amount: 600n },
      { project: 1, amount: 500n },
    ]
    expect(cartProblems(lines, purse, 3)).toEqual([{ kind: 'overShare', needed: 1_100n, share: 1_000n }])
  })

  it('counts lines', () => {
    const lines = Array.from({ length: 11 }, (_, project) => ({ project, amount: 10n }))
    expect(cartProblems(lines, purse, 20)).toEqual([{ kind: 'tooManyLines', lines: 11, max: 10 }])
  })

  it('finds amounts between steps and projects that are not there', () => {
    const lines = [
      { project: 1, amount: 15n },
      { project: 3, amount: 10n },
    ]
    expect(cartProblems(lines, purse, 3)).toEqual([
      { kind: 'notAMultipleOfStep', project: 1, amount: 15n, step: 10n },
      { kind: 'unknownProject', project: 3 },
    ])
  })
})
