import { describe, expect, it } from 'vitest'
import { ballotChanges } from './ballotChanges.ts'

describe('ballotChanges', () => {
  it('names what came, went, changed and stayed, in order', () => {
    const standing = [
      { project: 1, amount: 10n },
      { project: 4, amount: 20n },
      { project: 9, amount: 5n },
    ]
    const cart = [
      { project: 0, amount: 7n },
      { project: 4, amount: 25n },
      { project: 9, amount: 5n },
    ]
    expect(ballotChanges(standing, cart)).toEqual([
      { project: 0, was: 0n, becomes: 7n },
      { project: 1, was: 10n, becomes: 0n },
      { project: 4, was: 20n, becomes: 25n },
      { project: 9, was: 5n, becomes: 5n },
    ])
  })
})
