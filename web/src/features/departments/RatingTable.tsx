import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/DataTable.tsx'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import { type DepartmentFigures, FEW } from './DepartmentFigures.ts'
import classes from './DepartmentsPage.module.css'
import { Sparkline } from './Sparkline.tsx'
import { useFigureWords } from './useFigureWords.ts'
import { useWeeks } from './useWeeks.ts'
import { latestWeeks, weekOf } from './weeks.ts'

const TREND_WEEKS = 8

/** Departments in the given order. */
export function RatingTable({ departments }: { departments: readonly DepartmentFigures[] }) {
  const { t } = useLingui()
  const words = useFigureWords()
  const weeks = useWeeks().data
  const now = useChainTime(weekOf)
  return (
    <DataTable
      caption={t`Departments and how they answer`}
      empty={t`No department has been opened yet`}
      rows={departments}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'name', name: t`Department`, cell: (row) => <Name row={row} /> },
        { key: 'received', name: t`Received`, figure: true, cell: ({ received }) => received },
        {
          key: 'inTime',
          name: t`In time`,
          figure: true,
          cell: ({ inTime, answered }) => (
            <span>
              {words.percent(inTime)} <Few count={answered} />
            </span>
          ),
        },
        { key: 'median', name: t`Median time`, figure: true, cell: ({ median }) => words.median(median) },
        { key: 'overdue', name: t`Overdue`, figure: true, cell: ({ overdue }) => overdue },
        { key: 'disputed', name: t`Disputed`, figure: true, cell: ({ disputed }) => disputed },
        { key: 'reopened', name: t`Reopened`, figure: true, cell: ({ reopened }) => reopened },
        {
          key: 'marks',
          name: t`Marks`,
          figure: true,
          cell: ({ mean, marks }) => (
            <span>
              {words.mark(mean?.all)} <Few count={marks} />
            </span>
          ),
        },
        {
          key: 'trend',
          name: t`Answers, 8 weeks`,
          figure: true,
          cell: ({ number }) => weeks && <Sparkline weeks={latestWeeks(weeks, number, now, TREND_WEEKS)} />,
        },
      ]}
    />
  )
}

function Name({ row: { number, name, closed } }: { row: DepartmentFigures }) {
  return (
    <span>
      <Link to="/departments/$department" params={{ department: number }}>
        {name}
      </Link>
      {closed && (
        <span className={classes.few}>
          {' '}
          <Trans>(closed)</Trans>
        </span>
      )}
    </span>
  )
}

/** A small number of cases, said beside the figure that was made of them. */
function Few({ count }: { count: number }) {
  if (count === 0 || count >= FEW) return null
  return (
    <span className={classes.few}>
      <Trans>(of {count})</Trans>
    </span>
  )
}
