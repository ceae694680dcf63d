import type { Round } from './Round.ts'

/** A settled round's books, in kopecks: unspent + inPiggyBanks + dust = budget = granted + returned. */
export function booksOf(round: Round): Record<string, bigint> {
  const { budget, share, indexes, raised, terms, settlement } = round
  const givenOut = share * BigInt(indexes.size)
  const inPiggyBanks = raised.reduce((sum, amount) => sum + amount, 0n)
  const funded = settlement?.funded ?? 0n
  const granted = terms.projects.reduce(
    (sum, { cost }, id) => (((funded >> BigInt(id)) & 1n) === 1n ? sum + BigInt(cost) : sum),
    0n,
  )
  return {
    granted,
    returned: budget - granted,
    unspent: givenOut - inPiggyBanks,
    inPiggyBanks,
    dust: budget - givenOut,
  }
}
