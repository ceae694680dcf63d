import { stepOf } from '@initiative-citizen/contracts/ballot'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cartProblems } from './limits.ts'
import { type CartLines, totalOf, withAmount } from './lines.ts'
import { leftOf, mostFor, type Purse, percentOf, stepperOf, toSteps } from './purse.ts'

/** Any share a contract can give, with the step that follows from it. */
const purses = fc
  .bigInt({ min: 1n, max: 2n ** 48n - 1n })
  .map((share): Purse => ({ share, step: stepOf(share) }))

/** A cart made the way a person makes one: each project gets part of what is left. */
const cartOf = (purse: Purse) =>
  fc.array(fc.tuple(fc.nat(255), fc.integer({ min: 0, max: 100 })), { maxLength: 10 }).map((wishes) =>
    wishes.reduce<CartLines>((lines, [project, percent]) => {
      const most = mostFor(purse, lines, project)
      return withAmount(lines, project, toSteps((most * BigInt(percent)) / 100n, purse.step))
    }, []),
  )

const pursesWithCarts = purses.chain((purse) => cartOf(purse).map((lines) => ({ purse, lines })))

describe('a cart made within its purse', () => {
  it('is never refused', () => {
    fc.assert(
      fc.property(pursesWithCarts, ({ purse, lines }) => {
        expect(cartProblems(lines, purse, 256)).toEqual([])
      }),
    )
  })

  it('ascends by project and holds no line of zero', () => {
    fc.assert(
      fc.property(pursesWithCarts, ({ lines }) => {
        expect(
          lines.every(
            ({ amount }, i) => amount > 0n && (lines[i - 1]?.project ?? -1) < (lines[i]?.project ?? 0),
          ),
        ).toBe(true)
      }),
    )
  })

  it('leaves nothing but less than a step when one project gets all the rest', () => {
    fc.assert(
      fc.property(pursesWithCarts, fc.nat(255), ({ purse, lines }, project) => {
        const full = withAmount(lines, project, mostFor(purse, lines, project))
        expect(leftOf(purse, full)).toBeGreaterThanOrEqual(0n)
        expect(leftOf(purse, full)).toBeLessThan(purse.step)
      }),
    )
  })

  it('splits the share without loss', () => {
    fc.assert(
      fc.property(pursesWithCarts, ({ purse, lines }) => {
        expect(totalOf(lines) + leftOf(purse, lines)).toBe(purse.share)
      }),
    )
  })
})

describe('percentOf', () => {
  it('gives whole steps, and at least one', () => {
    fc.assert(
      fc.property(purses, fc.integer({ min: 1, max: 100 }), (purse, percent) => {
        const amount = percentOf(purse, percent)
        expect(amount % purse.step).toBe(0n)
        expect(amount).toBeGreaterThanOrEqual(purse.step)
        expect(amount).toBeLessThanOrEqual(purse.share)
      }),
    )
  })

  it('is nothing when the share is nothing', () => {
    expect(percentOf({ share: 0n, step: 1n }, 50)).toBe(0n)
  })
})

describe('stepperOf', () => {
  it('moves by a round amount that a ballot can hold', () => {
    expect(stepperOf({ share: 100_000n, step: 10n })).toBe(2_000n)
    expect(stepperOf({ share: 7n, step: 1n })).toBe(1n)
    fc.assert(
      fc.property(purses, (purse) => {
        const stepper = stepperOf(purse)
        expect(stepper % purse.step).toBe(0n)
        expect(String(stepper)).toMatch(/^[125]0*$/)
      }),
    )
  })
})
