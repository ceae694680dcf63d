import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../components/Card.tsx'
import { Figure, Figures } from '../../../components/Figures.tsx'
import { useDepartmentName } from '../../../lib/appeal/useDepartments.ts'
import classes from '../desk.module.css'
import { useDeskCounts } from '../frame/useDeskCounts.ts'
import { useInboxCounts } from '../frame/useInboxCounts.ts'
import { useOfficer } from '../officers/useOfficer.ts'
import { useOffices } from '../offices/useOffices.ts'

/** What waits for the connected wallet in appeals: as an officer, a dispatcher, a supervisor. */
export function YourWork() {
  const { t } = useLingui()
  const offices = useOffices()
  const officer = useOfficer()
  const counts = useDeskCounts()
  const inbox = useInboxCounts(officer?.department)
  const department = useDepartmentName()
  const dispatcher = offices?.includes('dispatcher') === true
  const supervisor = offices?.includes('supervisor') === true
  if (!officer && !dispatcher && !supervisor) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>What waits for you</Trans>
      </h2>
      {officer && (
        <p>
          <strong>{officer.head ? t`Head, officer No. ${officer.id}` : t`Officer No. ${officer.id}`}</strong>,{' '}
          {department(officer.department)}
        </p>
      )}
      <Figures>
        {officer && inbox && (
          <>
            <Figure
              name={
                <Link to="/desk/appeals" search={{ filter: 'overdue' }}>
                  <Trans>Overdue</Trans>
                </Link>
              }
            >
              {inbox.overdue}
            </Figure>
            <Figure
              name={
                <Link to="/desk/appeals">
                  <Trans>Due soon</Trans>
                </Link>
              }
            >
              {inbox.soon}
            </Figure>
            <Figure
              name={
                <Link to="/desk/appeals" search={{ filter: 'mine' }}>
                  <Trans>Assigned to me</Trans>
                </Link>
              }
            >
              {inbox.mine}
            </Figure>
            <Figure
              name={
                <Link to="/desk/appeals" search={{ filter: 'approval' }}>
                  <Trans>Waiting for my approval</Trans>
                </Link>
              }
            >
              {inbox.approval}
            </Figure>
            <Figure
              name={
                <Link to="/desk/appeals" search={{ filter: 'unassigned' }}>
                  <Trans>Nobody assigned</Trans>
                </Link>
              }
            >
              {inbox.unassigned}
            </Figure>
          </>
        )}
        {dispatcher && counts && (
          <Figure
            name={
              <Link to="/desk/dispatch">
                <Trans>Waiting for registration</Trans>
              </Link>
            }
          >
            {counts.queue}
          </Figure>
        )}
        {supervisor && counts && (
          <Figure
            name={
              <Link to="/desk/supervisor">
                <Trans>Disputed appeals</Trans>
              </Link>
            }
          >
            {counts.disputes}
          </Figure>
        )}
      </Figures>
    </Card>
  )
}
