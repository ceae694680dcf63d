import type { Phase } from '../../lib/round/phase.ts'
import type { RoundListItem } from './RoundListItem.ts'

/** What a visitor can do most about comes first. */
const URGENCY: readonly Phase[] = ['Voting', 'Enrolment', 'Settlement', 'Announced']

/**
 * Parts the rounds that are over from the others.
 * @param rounds The newest first.
 * @param phases The phase of each, in the same order.
 * @returns `current`: by what can be done in them; `past`: the newest first.
 */
export function arrangeRounds(
  rounds: readonly RoundListItem[],
  phases: readonly Phase[],
): { current: RoundListItem[]; past: RoundListItem[] } {
  const inPhase = (phase: Phase) => rounds.filter((_, index) => phases[index] === phase)
  return {
    current: URGENCY.flatMap(inPhase),
    past: rounds.filter((_, index) => phases[index] === 'Settled' || phases[index] === 'Cancelled'),
  }
}
