import { Trans, useLingui } from '@lingui/react/macro'
import { AppealStateBadge } from '../../../components/AppealStateBadge.tsx'
import { Card } from '../../../components/Card.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { DeadlineBadge } from '../../../components/DeadlineBadge.tsx'
import { deadlineTone } from '../../../lib/appeal/deadline.ts'
import { useChainTime } from '../../../lib/live/useChainTime.ts'
import { AppealTitle } from '../appeals/inbox/AppealTitle.tsx'
import { byDeadline } from '../appeals/inbox/groupByDeadline.ts'
import type { InboxRow } from '../appeals/inbox/InboxRow.ts'
import classes from '../desk.module.css'

/** What needs the head's eye: deadlines that are near and can be extended, disputes and reopened appeals. */
export function AppealsCard({ rows }: { rows: readonly InboxRow[] }) {
  const { t } = useLingui()
  const time = useChainTime((now) => Math.floor(now / 60) * 60)
  const near = rows
    .filter(
      ({ state, dueBy, extended }) =>
        !extended &&
        dueBy !== undefined &&
        state !== 'Answered' &&
        state !== 'Disputed' &&
        deadlineTone(state, dueBy, time) === 'soon',
    )
    .sort(byDeadline)
  const disputed = rows.filter(({ state, round }) => state === 'Disputed' || round > 0).sort(byDeadline)
  return (
    <>
      <Card className={classes.card}>
        <h2>
          <Trans>Due soon</Trans>
        </h2>
        <p className={classes.soft}>
          <Trans>Open an appeal to extend its deadline: once, with grounds, before it has passed.</Trans>
        </p>
        <Rows caption={t`Due soon`} rows={near} empty={t`No deadline is near.`} />
      </Card>
      <Card className={classes.card}>
        <h2>
          <Trans>Disputed and reopened</Trans>
        </h2>
        <Rows
          caption={t`Disputed and reopened`}
          rows={disputed}
          empty={t`No answer of this department is disputed, and no appeal is open anew.`}
        />
      </Card>
    </>
  )
}

interface RowsProps {
  readonly caption: string
  readonly rows: readonly InboxRow[]
  readonly empty: string
}

function Rows({ caption, rows, empty }: RowsProps) {
  const { t } = useLingui()
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      empty={empty}
      columns={[
        { key: 'appeal', name: t`Appeal`, cell: (row) => <AppealTitle appeal={row} /> },
        {
          key: 'state',
          name: t`State`,
          cell: ({ state, round }) => <AppealStateBadge state={state} round={round} />,
        },
        {
          key: 'officer',
          name: t`Assigned to`,
          cell: ({ officer }) => (officer ? t`Officer No. ${officer.number}` : t`nobody`),
        },
        {
          key: 'due',
          name: t`Deadline`,
          cell: ({ state, dueBy }) => <DeadlineBadge state={state} dueBy={dueBy} />,
        },
      ]}
    />
  )
}
