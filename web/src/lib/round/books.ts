import type { Phase } from './phase.ts'

/** Where a round's coins are, in kopecks. They always sum to the budget. */
export interface CoinsHeld {
  readonly inPiggyBanks: bigint
  readonly withCitizens: bigint
  readonly withTreasury: bigint
}

interface Figures {
  readonly budget: bigint
  readonly phase: Phase
  readonly enrolled: number
  readonly share: bigint
  readonly raised: readonly bigint[]
  readonly costs: readonly bigint[]
  readonly funded: readonly boolean[] | undefined
}

/**
 * Who holds the coins, as the coin's ERC-20 shows it: the treasury all of them until voting begins; then citizens
 * their shares, less what is in piggy banks; after settlement the funded piggy banks their costs and the treasury the rest.
 */
export function coinsHeld({ budget, phase, enrolled, share, raised, costs, funded }: Figures): CoinsHeld {
  if (phase === 'Settled' && funded) {
    const granted = sum(costs.filter((_, number) => funded[number]))
    return { inPiggyBanks: granted, withCitizens: 0n, withTreasury: budget - granted }
  }
  if (phase !== 'Voting' && phase !== 'Settlement') {
    return { inPiggyBanks: 0n, withCitizens: 0n, withTreasury: budget }
  }
  const inPiggyBanks = sum(raised)
  const given = share * BigInt(enrolled)
  return { inPiggyBanks, withCitizens: given - inPiggyBanks, withTreasury: budget - given }
}

/** @returns The sum of amounts. */
export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n)
}
