import { stepOf } from '@initiative-citizen/contracts/ballot'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitToPurse } from './fitToPurse.ts'
import { cartProblems } from './limits.ts'
import { amountOf } from './lines.ts'

const amounts = fc.bigInt({ min: 1n, max: 2n ** 47n })
const carts = fc
  .uniqueArray(fc.tuple(fc.nat(255), amounts), { maxLength: 10, selector: ([project]) => project })
  .map((lines) =>
    lines.map(([project, amount]) => ({ project, amount })).sort((a, b) => a.project - b.project),
  )

describe('fitToPurse', () => {
  it('gives a cart that the contract takes, with no amount grown', () => {
    fc.assert(
      fc.property(carts, amounts, (lines, share) => {
        const purse = { share, step: stepOf(share) }
        const fitted = fitToPurse(lines, purse)
        expect(cartProblems(fitted, purse, 256)).toEqual([])
        for (const { project, amount } of fitted) expect(amount).toBeLessThanOrEqual(amountOf(lines, project))
      }),
    )
  })

  it('leaves alone what fits', () => {
    const lines = [{ project: 2, amount: 30n }]
    expect(fitToPurse(lines, { share: 100n, step: 10n })).toEqual(lines)
  })

  it('shrinks in proportion', () => {
    const lines = [
      { project: 0, amount: 100n },
      { project: 1, amount: 300n },
    ]
    expect(fitToPurse(lines, { share: 200n, step: 1n })).toEqual([
      { project: 0, amount: 50n },
      { project: 1, amount: 150n },
    ])
  })
})
