import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coinsHeld } from './books.ts'
import type { Phase } from './phase.ts'

const round = {
  budget: 1_000n,
  enrolled: 3,
  share: 333n,
  raised: [300n, 200n],
  costs: [400n, 500n],
  funded: undefined,
}

describe('coinsHeld', () => {
  it('leaves all with the treasury until voting begins, and after a cancellation', () => {
    const all = { inPiggyBanks: 0n, withCitizens: 0n, withTreasury: 1_000n }
    for (const phase of ['Announced', 'Enrolment', 'Cancelled'] as const) {
      expect(coinsHeld({ ...round, phase })).toEqual(all)
    }
  })

  it('gives shares out when voting begins, less what is in piggy banks', () => {
    expect(coinsHeld({ ...round, phase: 'Voting' })).toEqual({
      inPiggyBanks: 500n,
      withCitizens: 499n,
      withTreasury: 1n,
    })
  })

  it('leaves funded piggy banks their costs after settlement', () => {
    expect(coinsHeld({ ...round, phase: 'Settled', funded: [false, true] })).toEqual({
      inPiggyBanks: 500n,
      withCitizens: 0n,
      withTreasury: 500n,
    })
  })

  it('always sums to the budget', () => {
    const phases: Phase[] = ['Announced', 'Enrolment', 'Voting', 'Settlement', 'Settled', 'Cancelled']
    fc.assert(
      fc.property(
        fc.constantFrom(...phases),
        fc.bigInt({ min: 1n, max: 2n ** 48n }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
        (phase, budget, enrolled, funded) => {
          const share = budget / BigInt(enrolled)
          const held = coinsHeld({ ...round, phase, budget, enrolled, share, raised: [share, 0n], funded })
          expect(held.inPiggyBanks + held.withCitizens + held.withTreasury).toBe(budget)
        },
      ),
    )
  })
})
