import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../components/Card.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Coins, Roubles } from '../../components/Money.tsx'
import { PhaseBadge } from '../../components/PhaseBadge.tsx'
import { PhaseSentence } from '../../components/PhaseSentence.tsx'
import { usePhase } from '../../lib/round/usePhase.ts'
import classes from './RoundCard.module.css'
import type { RoundListItem } from './RoundListItem.ts'

/** One round of the list, leading to its page. */
export function RoundCard({ round }: { round: RoundListItem }) {
  const phase = usePhase(round)
  const { granted, fundedCount } = round
  return (
    <Card className={classes.card}>
      <div className={classes.head}>
        <PhaseBadge phase={phase} />
        <span className={classes.where}>
          <Trans>Round No. {round.number}</Trans> · <DistrictName number={round.district} />
        </span>
      </div>
      <h3 className={classes.title}>
        <Link to="/rounds/$round" params={{ round: round.address }} className={classes.link}>
          {round.name}
        </Link>
      </h3>
      <p className={classes.sentence}>
        <PhaseSentence phase={phase} dates={round.dates} />
      </p>
      <Figures>
        <Figure name={<Trans>Budget</Trans>}>
          <Roubles amount={round.budget} />
        </Figure>
        <Figure name={<Trans>Projects</Trans>}>{round.projectCount}</Figure>
        {granted !== undefined && fundedCount !== undefined ? (
          <Figure name={<Trans>Goes to projects</Trans>}>
            <Roubles amount={granted} />
          </Figure>
        ) : (
          <Figure name={<Trans>In piggy banks</Trans>}>
            <Coins amount={round.inPiggyBanks} />
          </Figure>
        )}
        <Figure name={<Trans>Taking part</Trans>}>{round.enrolled}</Figure>
      </Figures>
      {fundedCount !== undefined && (
        <Link to="/rounds/$round/outcome" params={{ round: round.address }} className={classes.outcome}>
          <Plural
            value={fundedCount}
            _0="No project was funded"
            one="# project was funded"
            other="# projects were funded"
          />
        </Link>
      )}
    </Card>
  )
}
