import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import button from '../../../../components/Button.module.css'
import { Card } from '../../../../components/Card.tsx'
import { LiveList } from '../../../../components/LiveList.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import classes from '../../desk.module.css'
import { OfficeNotice } from '../../offices/OfficeNotice.tsx'
import { DeskRoundCard } from './DeskRoundCard.tsx'
import { useDeskRounds } from './useDeskRounds.ts'

/** The treasurer's rounds: open a new one, cancel one before its voting, have one counted. */
export function TreasurerPage() {
  const { t } = useLingui()
  const rounds = useDeskRounds()
  return (
    <div className={classes.page}>
      <OfficeNotice office="treasurer" />
      <Card className={classes.card}>
        <h2>
          <Trans>A new round</Trans>
        </h2>
        <p className={classes.soft}>
          <Trans>
            Fill in the city's order, the dates and the projects. You see the immutable terms and their hash
            before you sign. The draft is kept in this browser until then.
          </Trans>
        </p>
        <div className={classes.actions}>
          <Link to="/desk/treasurer/open" className={button.button} data-variant="filled">
            {t`Open a round`}
          </Link>
        </div>
      </Card>
      <LiveList result={rounds}>
        {(found) =>
          found.length === 0 ? (
            <Notice tone="empty" title={t`No round was opened yet`} />
          ) : (
            found.map((round) => <DeskRoundCard key={round.address} round={round} />)
          )
        }
      </LiveList>
    </div>
  )
}
