import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { SelectField } from '../../components/Field.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import classes from './DepartmentsPage.module.css'
import { COLUMNS, type RatingColumn } from './departmentSearch.ts'
import { RatingTable } from './RatingTable.tsx'
import { sortRating } from './sortRating.ts'
import { useRating } from './useRating.ts'

interface DepartmentsPageProps {
  readonly sort: RatingColumn
  readonly onSort: (column: RatingColumn) => void
}

/** How departments answer, side by side. */
export function DepartmentsPage({ sort, onSort }: DepartmentsPageProps) {
  const { t } = useLingui()
  usePageTitle(t`Departments`)
  const result = useRating()
  const names: Record<RatingColumn, string> = {
    received: t`Appeals received`,
    inTime: t`Answered in time`,
    median: t`Median answer time`,
    overdue: t`Share overdue`,
    disputed: t`Share disputed`,
    reopened: t`Share reopened`,
    marks: t`Residents' marks`,
    name: t`Name`,
  }
  return (
    <div className={classes.page}>
      <header className={classes.heading}>
        <h1>
          <Trans>Departments</Trans>
        </h1>
        <p className={classes.soft}>
          <Trans>
            Counted from the chain: no department reports its own figures. Marks are those of registered
            residents who confirmed an answer; silence counts neither for nor against.
          </Trans>
        </p>
      </header>
      <Card className={classes.card}>
        <div className={classes.sort}>
          <SelectField
            label={t`Sort by`}
            value={sort}
            options={COLUMNS.map((value) => ({ value, label: names[value] }))}
            onChange={(value) => onSort(COLUMNS.find((column) => column === value) ?? 'inTime')}
          />
        </div>
        <LiveList result={result}>
          {(departments) => <RatingTable departments={sortRating(departments, sort)} />}
        </LiveList>
        <p className={classes.soft}>
          <Trans>
            Where there are fewer than five answers or marks, the figure says little: their number stands
            beside it. The median is estimated from counts by span of days.
          </Trans>
        </p>
      </Card>
    </div>
  )
}
