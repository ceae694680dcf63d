import { useLingui } from '@lingui/react/macro'
import { AppealStateBadge } from '../../../../components/AppealStateBadge.tsx'
import { DataTable } from '../../../../components/DataTable.tsx'
import { DeadlineBadge } from '../../../../components/DeadlineBadge.tsx'
import { DistrictName } from '../../../../components/DistrictName.tsx'
import { useAppealCategoryName } from '../../../../lib/appeal/useCategories.ts'
import classes from '../../desk.module.css'
import { AppealTitle } from './AppealTitle.tsx'
import type { InboxRow } from './InboxRow.ts'
import { SelectBox } from './SelectBox.tsx'
import { useWaiting } from './useWaiting.ts'

interface InboxTableProps {
  readonly caption: string
  readonly rows: readonly InboxRow[]
  readonly approvals: number
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: readonly string[], on: boolean) => void
}

/** Appeals in hand, one a row: what it is, until when, and whose move is next. */
export function InboxTable({ caption, rows, approvals, chosen, onChoose }: InboxTableProps) {
  const { t } = useLingui()
  const category = useAppealCategoryName()
  const waiting = useWaiting(approvals)
  const all = rows.every(({ id }) => chosen.has(id))
  const ids = rows.map(({ id }) => id)
  return (
    <>
      <SelectBox
        label={t`Choose all ${rows.length}: ${caption}`}
        shown
        checked={all}
        onChange={(on) => onChoose(ids, on)}
      />
      <DataTable
        caption={caption}
        rows={rows}
        keyOf={({ id }) => id}
        empty={t`Nothing here`}
        columns={[
          {
            key: 'choose',
            name: t`Choose`,
            cell: ({ id, label }) => (
              <SelectBox
                label={t`Choose No. ${label ?? ''}`}
                checked={chosen.has(id)}
                onChange={(on) => onChoose([id], on)}
              />
            ),
          },
          {
            key: 'appeal',
            name: t`Appeal`,
            cell: (row) => (
              <div className={classes.cell}>
                <AppealTitle appeal={row} />
                <p className={classes.soft}>
                  {category(row.category)} · <DistrictName number={row.district} />
                </p>
              </div>
            ),
          },
          {
            key: 'due',
            name: t`Deadline`,
            cell: ({ state, dueBy }) => <DeadlineBadge state={state} dueBy={dueBy} />,
          },
          {
            key: 'next',
            name: t`What is next`,
            cell: (row) => (
              <div className={classes.cell}>
                <AppealStateBadge state={row.state} round={row.round} />{' '}
                <span className={classes.soft}>{waiting(row)}</span>
              </div>
            ),
          },
        ]}
      />
    </>
  )
}
