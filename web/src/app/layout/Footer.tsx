import { Trans } from '@lingui/react/macro'
import classes from './Footer.module.css'
import { SourcesStatus } from './SourcesStatus.tsx'

/** What the page was read from, and how far. */
export function Footer() {
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <p className={classes.words}>
          <Trans>The chain is the source of truth. This page only shows what stands there.</Trans>
        </p>
        <SourcesStatus />
      </div>
    </footer>
  )
}
