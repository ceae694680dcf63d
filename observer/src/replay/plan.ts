import { shareOf, stepOf } from '@initiative-citizen/contracts/ballot'
import { inUnits } from '../pabulib/Decimal.ts'
import type { Election } from '../pabulib/election.ts'
import type { Project } from '../pabulib/projects.ts'
import type { Survey } from '../pabulib/survey.ts'

/** Contracts count kopecks in 48 bits. */
export const MAX_KOPECKS = 2n ** 48n - 1n
/** Decimal places of a kopeck, in roubles. */
const KOPECK_PLACES = 2

/** An election turned into a round. All amounts are kopecks: hundredths of the file's currency. */
export interface Plan {
  readonly budget: bigint
  readonly threshold: bigint
  /** The file's voters, and those who enrolled and did not vote, where the file tells of them. */
  readonly enrolled: number
  /** What each of them gets, once all have enrolled. */
  readonly share: bigint
  /** Kopecks that stand for one unit of points. */
  readonly unit: bigint
  /** Decimal places of a unit of points: 0 where all points are whole. */
  readonly pointPlaces: number
  /** The round's projects, by their ids in the round. */
  readonly listed: readonly ListedProject[]
  /** A project's id in the round by its place in the file; undefined if it can't be listed. */
  readonly roundId: ReadonlyMap<number, number>
  /** What the reader of the outcome should know. */
  readonly notes: readonly string[]
}

export interface ListedProject {
  readonly project: Project
  readonly cost: bigint
}

/** An election that is well-formed and yet can't be held as a round. */
export class UnplayableElection extends Error {
  override readonly name = 'UnplayableElection'
}

/**
 * Works out the round that stands for an election.
 *
 * A voter's share stands for the file's `max_sum_points`: one unit of points is the largest whole number of ballot steps
 * of which a share holds that many. A score that reaches the file's threshold is one with at least as many points.
 * @throws UnplayableElection when coins can't express the points or no project fits the budget.
 */
export function planRound({ metadata, projects }: Election, { voters, pointPlaces }: Survey): Plan {
  const budget = inUnits(metadata.budget, KOPECK_PLACES, 'down')
  const enrolled = Math.max(voters, metadata.numEnrolled ?? 0)
  const share = shareOf(budget, enrolled)
  const step = stepOf(share)
  const places = Math.max(pointPlaces, metadata.maxSumPoints.places)
  const unit = (share / inUnits(metadata.maxSumPoints, places, 'up') / step) * step
  const threshold = inUnits(metadata.minProjectScore, places, 'up') * unit
  if (budget > MAX_KOPECKS) {
    throw new UnplayableElection(
      `The budget is ${budget} hundredths; a round can hold at most ${MAX_KOPECKS}.`,
    )
  }
  if (unit === 0n) {
    throw new UnplayableElection(
      `Each of ${enrolled} voters gets a share of ${share} hundredths, which moves in steps of ${step}: too few to express points with ${places} decimal places up to max_sum_points.`,
    )
  }
  if (threshold > MAX_KOPECKS) {
    throw new UnplayableElection(
      `The threshold is ${threshold} hundredths; a round can hold at most ${MAX_KOPECKS}.`,
    )
  }

  const notes: string[] = []
  const listed: ListedProject[] = []
  const roundId = new Map<number, number>()
  for (const [place, project] of projects.entries()) {
    const cost = inUnits(project.cost, KOPECK_PLACES, 'up')
    if (cost > budget) {
      notes.push(
        `Project ${project.id} costs more than the budget: it can't win, and is not in the round's list.`,
      )
      continue
    }
    if (cost === 0n) notes.push(`Project ${project.id} is free: it stands in the round with a cost of 0.01.`)
    roundId.set(place, listed.length)
    listed.push({ project, cost: cost || 1n })
  }
  if (listed.length === 0) throw new UnplayableElection('Every project costs more than the budget.')
  return { budget, threshold, enrolled, share, unit, pointPlaces: places, listed, roundId, notes }
}
