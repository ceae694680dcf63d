import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import classes from './DeskFrame.module.css'

/** Around every page of the desk: its name and the ways between the offices. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  usePageTitle(t`City desk`)
  return (
    <div className={classes.frame}>
      <h1 className={classes.title}>
        <Trans>City desk</Trans>
      </h1>
      <nav className={classes.tabs} aria-label={t`Offices`}>
        <Link to="/desk" className={classes.tab} activeOptions={{ exact: true }}>
          <Trans>Overview</Trans>
        </Link>
        <Link to="/desk/registrar" className={classes.tab}>
          <Trans>Registrar</Trans>
        </Link>
        <Link to="/desk/treasurer" className={classes.tab}>
          <Trans>Treasurer</Trans>
        </Link>
        <Link to="/desk/guardian" className={classes.tab}>
          <Trans>Guardian</Trans>
        </Link>
      </nav>
      {children}
    </div>
  )
}
