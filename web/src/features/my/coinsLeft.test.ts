import { describe, expect, it } from 'vitest'
import { coinsLeft } from './coinsLeft.ts'

const mine = {
  share: 10_000n,
  lines: [
    { project: 1, amount: 2_500n },
    { project: 4, amount: 500n },
  ],
}

describe('what a wallet holds of the coin', () => {
  it.each(['Voting', 'Settlement'] as const)('is the share less the ballot: %s', (phase) => {
    expect(coinsLeft(phase, mine)).toBe(7_000n)
  })

  it.each(['Announced', 'Enrolment', 'Settled', 'Cancelled'] as const)('is nothing: %s', (phase) => {
    expect(coinsLeft(phase, mine)).toBe(0n)
  })
})
