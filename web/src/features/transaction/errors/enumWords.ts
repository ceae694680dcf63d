import { t } from '@lingui/core/macro'
import type { Phase } from '../../../lib/round/phase.ts'

/** `IBudgetRound.Phase` by number. */
export const PHASES = [
  'Announced',
  'Enrolment',
  'Voting',
  'Settlement',
  'Settled',
  'Cancelled',
] as const satisfies readonly Phase[]

/** `ICitizenRegistry.Status` by number. */
export const STATUSES = ['None', 'Active', 'Revoked', 'Lost'] as const

/** A sentence that says where the round stands. @param phase As the contract numbers it. */
export function phaseNow(phase: number): string {
  switch (PHASES[phase]) {
    case 'Announced':
      return t`The round is announced; enrolment has not begun.`
    case 'Enrolment':
      return t`Enrolment is under way; voting has not begun.`
    case 'Voting':
      return t`Voting is under way.`
    case 'Settlement':
      return t`Voting is closed; the outcome is about to be computed.`
    case 'Settled':
      return t`The round is over and its outcome is computed.`
    default:
      return t`The round was cancelled.`
  }
}

/** A sentence that says when the action is possible. @param phase As the contract numbers it. */
export function neededPhase(phase: number): string {
  switch (PHASES[phase]) {
    case 'Enrolment':
      return t`This can be done during enrolment only. Look at the round's dates.`
    case 'Voting':
      return t`This can be done during voting only. Look at the round's dates.`
    case 'Settlement':
      return t`This can be done once, after the close and before the round is settled.`
    default:
      return t`The moment for this has passed. Look at the round's dates.`
  }
}

/** A sentence on a wallet's registration. @param status As the contract numbers it. */
export function registrationStatus(status: number): string {
  switch (STATUSES[status]) {
    case 'Active':
      return t`the registration is in force.`
    case 'Revoked':
      return t`the registration was revoked.`
    case 'Lost':
      return t`the wallet was reported lost and replaced by another.`
    default:
      return t`the wallet is not in the register of residents.`
  }
}
