import { Trans } from '@lingui/react/macro'
import type { Phase } from '../lib/round/phase.ts'
import type { RoundDates } from '../lib/round/Round.ts'
import { Countdown } from './Countdown.tsx'
import { Moment } from './Moment.tsx'

/** What a round's phase means, and how long it lasts. */
export function PhaseSentence({ phase, dates }: { phase: Phase; dates: RoundDates }) {
  switch (phase) {
    case 'Announced':
      return (
        <Trans>
          Enrolment opens in <Countdown until={dates.enrolmentStart} />
        </Trans>
      )
    case 'Enrolment':
      return (
        <Trans>
          Enrolment is open; voting begins in <Countdown until={dates.votingStart} />
        </Trans>
      )
    case 'Voting':
      return (
        <Trans>
          Voting is open for another <Countdown until={dates.votingEnd} />
        </Trans>
      )
    case 'Settlement':
      return <Trans>Voting is over. Anyone may now have the contract count the result</Trans>
    case 'Settled':
      return (
        <Trans>
          Voting ended <Moment at={dates.votingEnd} />
        </Trans>
      )
    case 'Cancelled':
      return <Trans>The city cancelled this round before voting began</Trans>
  }
}
