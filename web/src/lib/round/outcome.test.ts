import { describe, expect, it } from 'vitest'
import { countOutcome, type RuleName } from './outcome.ts'

const count = (rule: RuleName, costs: bigint[], raised: bigint[], threshold = 10n, budget = 100n) =>
  countOutcome({ rule, budget, threshold, costs }, raised).map(({ project, decision }) => [project, decision])

describe('countOutcome by GreedyByRaised', () => {
  it('funds by coins, skips what does not fit and tries the next', () => {
    expect(count('GreedyByRaised', [60n, 50n, 40n, 5n], [50n, 30n, 20n, 9n])).toEqual([
      [0, 'Funded'],
      [1, 'DoesNotFit'],
      [2, 'Funded'],
      [3, 'BelowThreshold'],
    ])
  })

  it('funds at the threshold and to the last kopeck', () => {
    expect(count('GreedyByRaised', [100n], [10n])).toEqual([[0, 'Funded']])
    expect(count('GreedyByRaised', [100n], [9n])).toEqual([[0, 'BelowThreshold']])
  })
})

describe('countOutcome by FillToCost', () => {
  it('funds full piggy banks only', () => {
    expect(count('FillToCost', [60n, 50n, 8n], [60n, 49n, 9n])).toEqual([
      [0, 'Funded'],
      [1, 'NotFull'],
      [2, 'BelowThreshold'],
    ])
  })
})

describe('the order of the count', () => {
  it('breaks ties by the lower cost, then by the lower number, and says so', () => {
    const terms = { rule: 'GreedyByRaised', budget: 100n, threshold: 0n, costs: [30n, 20n, 20n] } as const
    const steps = countOutcome(terms, [7n, 7n, 7n])
    expect(steps.map(({ place, project, tieBrokenBy }) => [place, project, tieBrokenBy])).toEqual([
      [1, 1, undefined],
      [2, 2, 'number'],
      [3, 0, 'cost'],
    ])
  })

  it('shows what was left before each turn', () => {
    const terms = { rule: 'GreedyByRaised', budget: 100n, threshold: 0n, costs: [60n, 50n, 40n] } as const
    expect(countOutcome(terms, [3n, 2n, 1n]).map(({ leftBefore }) => leftBefore)).toEqual([100n, 40n, 40n])
  })
})
