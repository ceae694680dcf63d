import type { RoundDates } from './Round.ts'

/** As `IBudgetRound.Phase`. */
export type Phase = 'Announced' | 'Enrolment' | 'Voting' | 'Settlement' | 'Settled' | 'Cancelled'

/**
 * The phase a round is in, by the chain's clock. Intervals are half-open, as the contract has them.
 * @param time Unix seconds; see `useChainTime`.
 */
export function phaseAt(
  { dates, settled, cancelled }: { dates: RoundDates; settled: boolean; cancelled: boolean },
  time: number,
): Phase {
  if (cancelled) return 'Cancelled'
  if (time < dates.enrolmentStart) return 'Announced'
  if (time < dates.votingStart) return 'Enrolment'
  if (settled) return 'Settled'
  return time < dates.votingEnd ? 'Voting' : 'Settlement'
}

/** When the phase ends by itself, in unix seconds; undefined for phases that no date ends. */
export function phaseEnd(phase: Phase, dates: RoundDates): number | undefined {
  if (phase === 'Announced') return dates.enrolmentStart
  if (phase === 'Enrolment') return dates.votingStart
  return phase === 'Voting' ? dates.votingEnd : undefined
}
