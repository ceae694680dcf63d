import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './RoundTabs.module.css'

/** The ways between a round's pages. */
export function RoundTabs() {
  const { t } = useLingui()
  const { round } = useRoundView()
  const params = { round: round.address }
  return (
    <nav className={classes.tabs} aria-label={t`Pages of the round`}>
      <Link
        to="/rounds/$round"
        params={params}
        className={classes.tab}
        activeOptions={{ exact: true, includeSearch: false }}
      >
        <Trans>Projects</Trans>
      </Link>
      <Link to="/rounds/$round/outcome" params={params} className={classes.tab}>
        <Trans>Result</Trans>
      </Link>
      <Link to="/rounds/$round/statistics" params={params} className={classes.tab}>
        <Trans>Statistics</Trans>
      </Link>
      <Link to="/rounds/$round/terms" params={params} className={classes.tab}>
        <Trans>Terms</Trans>
      </Link>
    </nav>
  )
}
