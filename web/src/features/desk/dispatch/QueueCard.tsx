import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Card } from '../../../components/Card.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { DeadlineBadge } from '../../../components/DeadlineBadge.tsx'
import { DistrictName } from '../../../components/DistrictName.tsx'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { useAppealCategoryName, useCategories } from '../../../lib/appeal/useCategories.ts'
import { useDepartments } from '../../../lib/appeal/useDepartments.ts'
import { AppealTitle } from '../appeals/inbox/AppealTitle.tsx'
import { SelectBox } from '../appeals/inbox/SelectBox.tsx'
import classes from '../desk.module.css'
import { DepartmentChoice } from './DepartmentChoice.tsx'
import { registrationProblem, suggestDepartment } from './planRegistration.ts'
import { RegisterMany } from './RegisterMany.tsx'
import type { QueueRow } from './useQueue.ts'

/** As many rows as are laid out before somebody asks for more. */
const SHOWN = 50

/** The queue: each appeal with the department that is suggested for it; some of them chosen, to be registered together. */
export function QueueCard({ rows }: { rows: readonly QueueRow[] }) {
  const { t } = useLingui()
  const words = useAppealWords()
  const category = useAppealCategoryName()
  const { tree } = useCategories()
  const { departments = [] } = useDepartments()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [choices, setChoices] = useState<Readonly<Record<string, number>>>({})
  const [shown, setShown] = useState(SHOWN)
  const departmentOf = (row: QueueRow) =>
    choices[row.id] ?? suggestDepartment(tree?.of(row.category), row.district, departments)
  const problemOf = (row: QueueRow) =>
    registrationProblem(
      departments.find(({ number }) => number === departmentOf(row)),
      row.district,
    )
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const id of ids) on ? after.add(id) : after.delete(id)
      return after
    })
  const visible = rows.slice(0, shown)
  const ready = visible.filter((row) => !problemOf(row)).map(({ id }) => id)
  const plan = rows
    .filter(({ id }) => chosen.has(id))
    .map((row) => ({ row, department: departmentOf(row), problem: problemOf(row) }))
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Waiting for registration</Trans> <span className={classes.soft}>{rows.length}</span>
      </h2>
      <RegisterMany plan={plan} departments={departments} onDone={() => setChosen(new Set())} />
      <SelectBox
        label={t`Choose all ${ready.length} with a department`}
        shown
        checked={ready.length > 0 && ready.every((id) => chosen.has(id))}
        onChange={(on) => choose(ready, on)}
      />
      <DataTable
        caption={t`Waiting for registration`}
        rows={visible}
        keyOf={({ id }) => id}
        empty={t`Nothing here`}
        columns={[
          {
            key: 'choose',
            name: t`Choose`,
            cell: ({ id, title }) => (
              <SelectBox
                label={t`Choose “${title ?? id.slice(0, 12)}”`}
                checked={chosen.has(id)}
                onChange={(on) => choose([id], on)}
              />
            ),
          },
          {
            key: 'appeal',
            name: t`Appeal`,
            cell: (row) => (
              <div className={classes.cell}>
                <AppealTitle appeal={{ ...row, label: undefined }} />
                <p className={classes.soft}>
                  {category(row.category)} · <DistrictName number={row.district} /> ·{' '}
                  {words.channel[row.channel]}
                </p>
              </div>
            ),
          },
          {
            key: 'due',
            name: t`Register by`,
            cell: ({ dueBy }) => <DeadlineBadge state="Filed" dueBy={dueBy} />,
          },
          {
            key: 'department',
            name: t`Department`,
            cell: (row) => (
              <DepartmentChoice
                label={t`Department for “${row.title ?? row.id.slice(0, 12)}”`}
                departments={departments}
                district={row.district}
                value={departmentOf(row)}
                problem={problemOf(row)}
                onChange={(department) => setChoices((before) => ({ ...before, [row.id]: department }))}
              />
            ),
          },
        ]}
      />
      {rows.length > shown && (
        <div className={classes.actions}>
          <Button variant="light" onClick={() => setShown(shown + SHOWN)}>
            {t`Show more`}
          </Button>
        </div>
      )}
    </Card>
  )
}
