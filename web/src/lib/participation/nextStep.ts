import type { Phase } from '../round/phase.ts'
import type { RoundDates } from '../round/Round.ts'
import type { Participation, Registration } from './Participation.ts'

/** What a citizen can do next in a round, or why there is nothing to do. Times are unix seconds. */
export type NextStep =
  | { readonly kind: 'cancelled' }
  /** Voting is over. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'connect' }
  /** The chain is still being asked. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'register' }
  | { readonly kind: 'revoked' }
  /** This wallet was replaced by another. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'otherDistrict'; readonly yours: number; readonly needed: number }
  | { readonly kind: 'waitForEnrolment'; readonly from: number }
  | { readonly kind: 'enrol'; readonly until: number }
  /** Enrolled by a wallet that was lost since; the enrolment can still be carried over. */
  | { readonly kind: 'moveEnrolment'; readonly until: number }
  | { readonly kind: 'waitForVoting'; readonly from: number }
  /** Enrolled by a wallet that was lost since, and voting has begun. */
  | { readonly kind: 'enrolledByLostWallet' }
  | { readonly kind: 'enrolmentMissed'; readonly endedAt: number; readonly registeredLater: boolean }
  /** More citizens than kopecks: the share is nothing. */
  | { readonly kind: 'nothingToSpend' }
  | { readonly kind: 'vote'; readonly until: number }

interface Situation {
  readonly phase: Phase
  readonly dates: RoundDates
  /** Whose residents may enrol; 0 means the whole city. */
  readonly district: number
  /** Null while no wallet is connected; undefined while the chain is being asked. */
  readonly participation: Participation | null | undefined
}

/** Finds the one thing to tell a citizen about a round, before the cart is filled and not after. */
export function nextStep({ phase, dates, district, participation }: Situation): NextStep {
  if (phase === 'Cancelled') return { kind: 'cancelled' }
  if (phase === 'Settlement' || phase === 'Settled') return { kind: 'closed' }
  if (participation === null) return { kind: 'connect' }
  if (participation === undefined) return { kind: 'reading' }
  if (participation.sequence > 0) return whenEnrolled(phase, dates, participation.share)
  const { registration, personEnrolled } = participation
  const registered = whenNotFit(phase, dates, district, registration)
  if (registered) return registered
  if (phase === 'Announced') return { kind: 'waitForEnrolment', from: dates.enrolmentStart }
  if (phase === 'Enrolment')
    return { kind: personEnrolled ? 'moveEnrolment' : 'enrol', until: dates.votingStart }
  return personEnrolled ? { kind: 'enrolledByLostWallet' } : missed(dates, registration)
}

/** An enrolled wallet keeps its coins whatever becomes of the registration. */
function whenEnrolled(phase: Phase, dates: RoundDates, share: bigint): NextStep {
  if (phase !== 'Voting') return { kind: 'waitForVoting', from: dates.votingStart }
  return share === 0n ? { kind: 'nothingToSpend' } : { kind: 'vote', until: dates.votingEnd }
}

function whenNotFit(
  phase: Phase,
  dates: RoundDates,
  district: number,
  registration: Registration | null,
): NextStep | null {
  if (!registration) return phase === 'Voting' ? missed(dates, null) : { kind: 'register' }
  if (registration.status === 'Revoked') return { kind: 'revoked' }
  if (registration.status === 'Lost') return { kind: 'lost' }
  if (district !== 0 && registration.district !== district)
    return { kind: 'otherDistrict', yours: registration.district, needed: district }
  return null
}

function missed(dates: RoundDates, registration: Registration | null): NextStep {
  const registeredLater = !registration || registration.registeredAt >= dates.votingStart
  return { kind: 'enrolmentMissed', endedAt: dates.votingStart, registeredLater }
}
