import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { formatDay } from '../../lib/format/time.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import classes from './DepartmentsPage.module.css'
import { useWeeks } from './useWeeks.ts'
import { WeeksChart } from './WeeksChart.tsx'
import { latestWeeks, weekOf, weekStart } from './weeks.ts'

const SHOWN = 12

/** What a department received and answered, week by week. */
export function WeeksCard({ number }: { number: number }) {
  const { t } = useLingui()
  const locale = useLocale()
  const now = useChainTime(weekOf)
  const result = useWeeks(number)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Week by week</Trans>
      </h2>
      <LiveList result={result}>
        {(found) => {
          const weeks = latestWeeks(found, number, now, SHOWN)
          return (
            <>
              <WeeksChart weeks={weeks} />
              <details>
                <summary>
                  <Trans>The same as a table</Trans>
                </summary>
                <DataTable
                  caption={t`Appeals received, answered and overdue by week`}
                  empty=""
                  columns={[
                    {
                      key: 'week',
                      name: t`Week from`,
                      cell: ({ week }) =>
                        formatDay(new Date(weekStart(week) * 1_000).toISOString().slice(0, 10), locale),
                    },
                    { key: 'received', name: t`Received`, figure: true, cell: ({ received }) => received },
                    { key: 'answered', name: t`Answered`, figure: true, cell: ({ answered }) => answered },
                    { key: 'overdue', name: t`Overdue`, figure: true, cell: ({ overdue }) => overdue },
                  ]}
                  rows={weeks}
                  keyOf={({ week }) => String(week)}
                />
              </details>
            </>
          )
        }}
      </LiveList>
    </Card>
  )
}
