import type { StandingBallot } from './readStandingBallots.ts'

/** What all standing ballots come to. */
export interface Recount {
  readonly ballots: number
  /** Kopecks for each project, by number. */
  readonly raised: readonly bigint[]
  /** How many carts hold one project, two, ... ten. */
  readonly bySize: readonly number[]
  /** How many carts use up to a tenth of a share, up to two, ... all of it. */
  readonly byTenths: readonly number[]
}

/** @param projects How many projects there are. @returns A count of no ballots. */
export function emptyRecount(projects: number): Recount {
  return {
    ballots: 0,
    raised: Array.from({ length: projects }, () => 0n),
    bySize: Array.from({ length: 10 }, () => 0),
    byTenths: Array.from({ length: 10 }, () => 0),
  }
}

/**
 * Adds ballots to a count.
 * @param share What each citizen has, in kopecks; above zero.
 */
export function addBallots(count: Recount, ballots: readonly StandingBallot[], share: bigint): Recount {
  const raised = [...count.raised]
  const bySize = [...count.bySize]
  const byTenths = [...count.byTenths]
  for (const ballot of ballots) {
    let total = 0n
    for (const [project, amount] of ballot) {
      raised[project] = (raised[project] ?? 0n) + amount
      total += amount
    }
    add(bySize, ballot.size - 1)
    // Rounded up: a tenth ends with the tenth itself, so that a whole share falls into the last.
    add(byTenths, Math.max(0, Number((total * 10n + share - 1n) / share) - 1))
  }
  return { ballots: count.ballots + ballots.length, raised, bySize, byTenths }
}

function add(counts: number[], place: number): void {
  const last = Math.min(place, counts.length - 1)
  counts[last] = (counts[last] ?? 0) + 1
}
