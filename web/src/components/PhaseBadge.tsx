import { useLingui } from '@lingui/react/macro'
import type { Phase } from '../lib/round/phase.ts'
import classes from './PhaseBadge.module.css'

/** The phase a round is in, in a word. */
export function PhaseBadge({ phase }: { phase: Phase }) {
  const name = usePhaseName()
  return (
    <span className={classes.badge} data-phase={phase}>
      {name(phase)}
    </span>
  )
}

/** @returns A writer of phases' names. */
export function usePhaseName(): (phase: Phase) => string {
  const { t } = useLingui()
  const names: Record<Phase, string> = {
    Announced: t`Announced`,
    Enrolment: t`Enrolment`,
    Voting: t`Voting`,
    Settlement: t`Counting`,
    Settled: t`Settled`,
    Cancelled: t`Cancelled`,
  }
  return (phase) => names[phase]
}
