import { inUnits } from '../pabulib/Decimal.ts'
import type { Election } from '../pabulib/election.ts'
import type { Plan } from './plan.ts'
import type { Outcome } from './settleRound.ts'

/** The rules that `GreedyByRaised` is, as META names them. */
const OUR_RULES: ReadonlySet<string> = new Set(['greedy', 'greedy-threshold'])
/** What META can name that decides about winners and that no round of ours knows. */
const FOREIGN_TERMS = ['budget_per_category', 'budget_per_neighborhood', 'leftover_budget']

/** Our outcome beside the city's, by the file's project ids, in the file's order. */
export interface Comparison {
  readonly funded: readonly string[]
  /** Null if the file has no column `selected`. */
  readonly official: readonly string[] | null
  /** Null where there is nothing to compare with. */
  readonly match: boolean | null
  readonly notes: readonly string[]
}

/**
 * Compares a round's outcome with the file's `selected`. Officially funded is what has the value 1: 2 and 3 mark projects that got
 * money from elsewhere or by exception, which the ballots and the budget do not explain.
 */
export function compareWithOfficial(election: Election, plan: Plan, outcome: Outcome): Comparison {
  const { projects, metadata } = election
  const isFunded = (place: number) => {
    const id = plan.roundId.get(place)
    return id !== undefined && outcome.isFunded(id)
  }
  const funded = projects.filter((_, place) => isFunded(place)).map(({ id }) => id)
  const notes = scoreNotes(election, plan, outcome)
  if (projects.some(({ selected }) => selected === undefined)) {
    return { funded, official: null, match: null, notes }
  }

  const official = projects.filter(({ selected }) => selected === 1).map(({ id }) => id)
  for (const { id, selected = 0 } of projects) {
    if (selected > 1)
      notes.push(`Project ${id} is marked ${selected} in "selected": it is not counted as won by the rule.`)
  }
  const foreign = FOREIGN_TERMS.filter((key) => metadata.keys.has(key))
  if (!OUR_RULES.has(metadata.rule) || foreign.length > 0) {
    const terms = [`the rule "${metadata.rule}"`, ...foreign].join(', ')
    notes.push(`The official outcome was decided by ${terms}, and a round's by greedy: they need not match.`)
  }
  return { funded, official, match: funded.join('\n') === official.join('\n'), notes }
}

/** Where the file's own sums of points are not what the round counted. */
function scoreNotes(
  { projects }: Election,
  { roundId, unit, pointPlaces }: Plan,
  { raised }: Outcome,
): string[] {
  const differing = projects.flatMap(({ id, score }, place) => {
    const roundProject = roundId.get(place)
    const counted = roundProject === undefined ? undefined : raised[roundProject]
    if (!score || counted === undefined || counted === inUnits(score, pointPlaces, 'down') * unit) return []
    return [`${id} (${Number(counted / unit) / 10 ** pointPlaces} counted)`]
  })
  return differing.length === 0
    ? []
    : [`The file's "score" differs from the ballots cast for ${differing.join(', ')}.`]
}
