import { describe, expect, it } from 'vitest'
import { addBallots, emptyRecount } from './recount.ts'

const ballot = (...lines: [number, bigint][]) => new Map(lines)

describe('addBallots', () => {
  it('sums what the ballots put into each piggy bank, batch after batch', () => {
    const first = addBallots(emptyRecount(3), [ballot([0, 5n], [2, 20n]), ballot([2, 100n])], 100n)
    const both = addBallots(first, [ballot([0, 1n])], 100n)
    expect(both.raised).toEqual([6n, 0n, 120n])
    expect(both.ballots).toBe(3)
    expect(first.ballots).toBe(2)
  })

  it('sorts carts by their size and by the tenths of a share that they use', () => {
    const carts = [ballot([0, 10n]), ballot([0, 11n]), ballot([0, 50n], [1, 50n])]
    const { bySize, byTenths } = addBallots(emptyRecount(2), carts, 100n)
    expect(bySize.slice(0, 3)).toEqual([2, 1, 0])
    expect(byTenths).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 1])
  })
})
