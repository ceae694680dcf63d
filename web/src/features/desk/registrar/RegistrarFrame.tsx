import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from '../desk.module.css'
import frame from '../frame/DeskFrame.module.css'
import { OfficeNotice } from '../offices/OfficeNotice.tsx'
import { SecretCard } from './secret/SecretCard.tsx'

/** Around the registrar's pages: the office, the ways between its tasks, the secret. */
export function RegistrarFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  return (
    <div className={classes.page}>
      <OfficeNotice office="registrar" />
      <nav className={frame.tabs} data-small="true" aria-label={t`Registrar's tasks`}>
        <Link to="/desk/registrar" className={frame.tab} activeOptions={{ exact: true }}>
          <Trans>Register a resident</Trans>
        </Link>
        <Link to="/desk/registrar/import" className={frame.tab}>
          <Trans>Import a list</Trans>
        </Link>
        <Link to="/desk/registrar/person" className={frame.tab}>
          <Trans>Find a resident</Trans>
        </Link>
      </nav>
      <SecretCard />
      {children}
    </div>
  )
}
