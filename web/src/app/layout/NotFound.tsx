import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import button from '../../components/Button.module.css'
import { usePageTitle } from '../../components/usePageTitle.ts'
import classes from './NotFound.module.css'

/** Shown for an address that leads nowhere. */
export function NotFound() {
  const { t } = useLingui()
  usePageTitle(t`There is no such page`)
  return (
    <section className={classes.page}>
      <p className={classes.number} aria-hidden="true">
        404
      </p>
      <h1>
        <Trans>There is no such page</Trans>
      </h1>
      <p className={classes.words}>
        <Trans>The address may be mistyped, or the page may have moved.</Trans>
      </p>
      <Link to="/" className={button.button}>
        <Trans>To the rounds</Trans>
      </Link>
    </section>
  )
}
