import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { useOfficer } from '../officers/useOfficer.ts'
import { useOffices } from '../offices/useOffices.ts'
import classes from './DeskFrame.module.css'
import { DeskTab } from './DeskTab.tsx'
import { useDeskCounts } from './useDeskCounts.ts'
import { useInboxCounts } from './useInboxCounts.ts'

/** Around every page of the desk: its name, the ways between the offices, and how much waits in each. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  usePageTitle(t`City desk`)
  const offices = useOffices()
  const officer = useOfficer()
  const counts = useDeskCounts()
  const inbox = useInboxCounts(officer?.department)
  const holds = (office: NonNullable<typeof offices>[number]) => offices?.includes(office) === true
  return (
    <div className={classes.frame}>
      <h1 className={classes.title}>
        <Trans>City desk</Trans>
      </h1>
      <div className={classes.sides}>
        <nav className={classes.side} aria-label={t`Offices`}>
          <DeskTab to="/desk" exact>{t`Overview`}</DeskTab>
          <p className={classes.group}>{t`Appeals`}</p>
          <DeskTab
            to="/desk/appeals"
            yours={Boolean(officer)}
            count={inbox?.open}
            pressing={inbox?.overdue}
          >{t`Inbox`}</DeskTab>
          <DeskTab to="/desk/head" yours={officer?.head === true}>{t`Head`}</DeskTab>
          <DeskTab to="/desk/dispatch" yours={holds('dispatcher')} count={counts?.queue}>
            {t`Dispatcher`}
          </DeskTab>
          <DeskTab to="/desk/centre" yours={holds('dispatcher')}>{t`Information centre`}</DeskTab>
          <DeskTab to="/desk/supervisor" yours={holds('supervisor')} count={counts?.disputes}>
            {t`Supervisor`}
          </DeskTab>
          <DeskTab to="/desk/moderator" yours={holds('moderator')}>{t`Moderator`}</DeskTab>
          <DeskTab to="/desk/departments" yours={holds('establishment')}>{t`Departments`}</DeskTab>
          <p className={classes.group}>{t`Budget`}</p>
          <DeskTab to="/desk/registrar" yours={holds('registrar')}>{t`Registrar`}</DeskTab>
          <DeskTab to="/desk/treasurer" yours={holds('treasurer')}>{t`Treasurer`}</DeskTab>
          <DeskTab to="/desk/guardian" yours={holds('guardian')}>{t`Guardian`}</DeskTab>
        </nav>
        <div className={classes.content}>{children}</div>
      </div>
    </div>
  )
}
