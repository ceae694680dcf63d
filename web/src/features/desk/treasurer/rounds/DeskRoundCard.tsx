import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import card from '../../../../components/Card.module.css'
import { Roubles } from '../../../../components/Money.tsx'
import { PhaseBadge } from '../../../../components/PhaseBadge.tsx'
import { PhaseSentence } from '../../../../components/PhaseSentence.tsx'
import { usePhase } from '../../../../lib/round/usePhase.ts'
import classes from '../../desk.module.css'
import { SettleAct } from '../settle/SettleAct.tsx'
import { CancelAct } from './CancelAct.tsx'
import type { DeskRound } from './useDeskRounds.ts'

/** A round at the treasurer's desk, with what can be done about it now. */
export function DeskRoundCard({ round }: { round: DeskRound }) {
  const phase = usePhase(round)
  return (
    <article className={clsx(card.card, classes.card)} aria-label={round.name}>
      <div className={classes.actions}>
        <PhaseBadge phase={phase} />
        <span className={classes.soft}>
          <Trans>
            Round No. {round.number} · budget <Roubles amount={round.budget} /> · {round.enrolled} enrolled
          </Trans>
        </span>
      </div>
      <h3>
        <Link to="/rounds/$round" params={{ round: round.address }}>
          {round.name}
        </Link>
      </h3>
      <p className={classes.soft}>
        <PhaseSentence phase={phase} dates={round.dates} />
      </p>
      {(phase === 'Announced' || phase === 'Enrolment') && <CancelAct round={round} />}
      {phase === 'Settlement' && <SettleAct round={round.address} name={round.name} />}
    </article>
  )
}
