import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import classes from './Footer.module.css'
import { SourcesStatus } from './SourcesStatus.tsx'

/** What the page was read from, and how far. */
export function Footer() {
  const { t } = useLingui()
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <p className={classes.words}>
          <Trans>The chain is the source of truth. This page only shows what stands there.</Trans>
        </p>
        <nav className={classes.ways} aria-label={t`More`}>
          <Link to="/appeals">
            <Trans>Appeals</Trans>
          </Link>
          <Link to="/departments">
            <Trans>Departments</Trans>
          </Link>
          <Link to="/">
            <Trans>Rounds</Trans>
          </Link>
          <Link to="/help">
            <Trans>How it works</Trans>
          </Link>
          <Link to="/help" hash="privacy">
            <Trans>Privacy</Trans>
          </Link>
          <Link to="/check">
            <Trans>Check it yourself</Trans>
          </Link>
        </nav>
        <SourcesStatus />
      </div>
    </footer>
  )
}
