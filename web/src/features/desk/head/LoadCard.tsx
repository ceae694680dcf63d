import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../../components/Card.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { LiveList } from '../../../components/LiveList.tsx'
import type { Department } from '../../../lib/appeal/Department.ts'
import { useChainTime } from '../../../lib/live/useChainTime.ts'
import type { InboxRow } from '../appeals/inbox/InboxRow.ts'
import { AppointOfficer } from '../departments/AppointOfficer.tsx'
import { DismissButton } from '../departments/DismissButton.tsx'
import classes from '../desk.module.css'
import { OfficerName } from '../officers/OfficerName.tsx'
import { useOfficers } from '../officers/useOfficers.ts'
import { loadOf } from './loadOf.ts'

interface LoadCardProps {
  readonly department: Department
  readonly rows: readonly InboxRow[]
}

/** The department's officers and how much each has in hand; appointing and dismissing. */
export function LoadCard({ department, rows }: LoadCardProps) {
  const { t } = useLingui()
  const officers = useOfficers(department.number)
  const time = useChainTime((now) => Math.floor(now / 60) * 60)
  const free = loadOf(rows, undefined, time)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Officers and their load</Trans>
      </h2>
      {free.inWork > 0 && (
        <p>
          <Trans>
            Assigned to nobody: {free.inWork}, of these overdue: {free.overdue}
          </Trans>
        </p>
      )}
      <LiveList result={officers}>
        {(serving) => (
          <DataTable
            caption={t`Officers and their load`}
            rows={serving}
            keyOf={({ number }) => String(number)}
            empty={t`Nobody serves here yet.`}
            columns={[
              {
                key: 'officer',
                name: t`Officer`,
                cell: ({ number, account }) => (
                  <div className={classes.cell}>
                    <OfficerName number={number} account={account} />
                    {number === department.head && (
                      <strong>
                        {' '}
                        <Trans>Head</Trans>
                      </strong>
                    )}
                  </div>
                ),
              },
              {
                key: 'work',
                name: t`In work`,
                figure: true,
                cell: ({ number }) => loadOf(rows, number, time).inWork,
              },
              {
                key: 'overdue',
                name: t`Overdue`,
                figure: true,
                cell: ({ number }) => loadOf(rows, number, time).overdue,
              },
              {
                key: 'prepared',
                name: t`Answers prepared`,
                figure: true,
                cell: ({ prepared }) => prepared,
              },
              {
                key: 'approved',
                name: t`Answers approved`,
                figure: true,
                cell: ({ approved }) => approved,
              },
              {
                key: 'dismiss',
                name: t`Appointment`,
                cell: (officer) => <DismissButton department={department.number} officer={officer} />,
              },
            ]}
          />
        )}
      </LiveList>
      {!department.closed && <AppointOfficer department={department} />}
    </Card>
  )
}
