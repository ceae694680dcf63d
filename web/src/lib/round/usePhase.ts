import { useChainTime } from '../live/useChainTime.ts'
import { type Phase, phaseAt } from './phase.ts'
import type { RoundDates } from './Round.ts'

/** @returns The phase a round is in now, by the chain's clock. */
export function usePhase(round: { dates: RoundDates; settled: boolean; cancelled: boolean }): Phase {
  return useChainTime((time) => phaseAt(round, time))
}
