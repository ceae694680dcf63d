import { Trans } from '@lingui/react/macro'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Coins, Roubles } from '../../components/Money.tsx'
import { PhaseBadge } from '../../components/PhaseBadge.tsx'
import { PhaseSentence } from '../../components/PhaseSentence.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { usePhase } from '../../lib/round/usePhase.ts'
import { BooksBar } from './BooksBar.tsx'
import { PhaseTimeline } from './PhaseTimeline.tsx'
import classes from './RoundHeader.module.css'

/** A round at a glance: its phase, its money and who takes part. */
export function RoundHeader() {
  const { round, standing } = useRoundView()
  const phase = usePhase({ dates: round.dates, settled: standing.settled, cancelled: standing.cancelled })
  return (
    <header className={classes.header}>
      <div className={classes.head}>
        <PhaseBadge phase={phase} />
        <span>
          {round.number !== undefined && (
            <>
              <Trans>Round No. {round.number}</Trans> ·{' '}
            </>
          )}
          <DistrictName number={round.district} />
        </span>
      </div>
      <h1 className={classes.title}>{round.name}</h1>
      <p className={classes.sentence} data-testid="phase-sentence">
        <PhaseSentence phase={phase} dates={round.dates} />
      </p>
      <PhaseTimeline dates={round.dates} phase={phase} />
      <div className={classes.money}>
        <Figures>
          <Figure name={<Trans>Budget</Trans>} note={<Trans>as many coins were issued</Trans>}>
            <Roubles amount={round.budget} />
          </Figure>
          <Figure name={<Trans>Taking part</Trans>} note={<Trans>residents enrolled</Trans>}>
            <span data-testid="enrolled">{standing.enrolled}</span>
          </Figure>
          <Figure name={<Trans>Each one's share</Trans>} note={<ShareNote phase={phase} />}>
            <Coins amount={standing.share} />
          </Figure>
          {standing.voters !== undefined && (
            <Figure
              name={<Trans>Have voted</Trans>}
              note={<Trans>ballots cast, changes included: {standing.ballotsCast}</Trans>}
            >
              {standing.voters}
            </Figure>
          )}
        </Figures>
        <BooksBar phase={phase} />
      </div>
    </header>
  )
}

function ShareNote({ phase }: { phase: string }) {
  return phase === 'Announced' || phase === 'Enrolment' ? (
    <Trans>changes until enrolment closes</Trans>
  ) : (
    <Trans>the same for everyone</Trans>
  )
}
