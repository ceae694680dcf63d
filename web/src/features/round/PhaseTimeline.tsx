import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Moment } from '../../components/Moment.tsx'
import type { Phase } from '../../lib/round/phase.ts'
import type { RoundDates } from '../../lib/round/Round.ts'
import classes from './PhaseTimeline.module.css'

const ORDER: readonly Phase[] = ['Announced', 'Enrolment', 'Voting', 'Settlement', 'Settled']

/** The round's stages with their dates. Each lasts up to, and not including, the moment at which the next begins. */
export function PhaseTimeline({ dates, phase }: { dates: RoundDates; phase: Phase }) {
  const { t } = useLingui()
  const current = ORDER.indexOf(phase)
  const stages: readonly { phase: Phase; name: string; when: ReactNode }[] = [
    {
      phase: 'Enrolment',
      name: t`Enrolment`,
      when: <Span from={dates.enrolmentStart} until={dates.votingStart} />,
    },
    { phase: 'Voting', name: t`Voting`, when: <Span from={dates.votingStart} until={dates.votingEnd} /> },
    { phase: 'Settlement', name: t`Counting`, when: <Trans>right after the close</Trans> },
    { phase: 'Settled', name: t`Result`, when: <Trans>for ever on the chain</Trans> },
  ]
  return (
    <ol className={classes.line} aria-label={t`Stages of the round`}>
      {stages.map((stage) => {
        const place = ORDER.indexOf(stage.phase)
        const state = place < current ? 'past' : place === current ? 'now' : 'ahead'
        return (
          <li
            key={stage.phase}
            className={classes.stage}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className={classes.name}>{stage.name}</span>
            <span className={classes.when}>{stage.when}</span>
          </li>
        )
      })}
    </ol>
  )
}

function Span({ from, until }: { from: number; until: number }) {
  return (
    <>
      <Moment at={from} short /> – <Moment at={until} short />
    </>
  )
}
