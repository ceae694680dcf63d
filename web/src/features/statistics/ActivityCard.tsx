import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Moment } from '../../components/Moment.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { ActivityChart } from './ActivityChart.tsx'
import classes from './StatisticsView.module.css'
import { useActivity } from './useActivity.ts'

/** Longer rounds are shown by days. */
const HOURS_UP_TO = 5 * 86_400

/** When people enrolled and voted. */
export function ActivityCard() {
  const { t } = useLingui()
  const { round } = useRoundView()
  const { enrolmentStart, votingEnd } = round.dates
  const interval = votingEnd - enrolmentStart <= HOURS_UP_TO ? 'hour' : 'day'
  const result = useActivity(round.address, interval)
  return (
    <Card className={classes.card}>
      <h2>{interval === 'hour' ? <Trans>Hour by hour</Trans> : <Trans>Day by day</Trans>}</h2>
      <LiveList result={result}>
        {(buckets) =>
          buckets.length === 0 ? (
            <p className={classes.soft}>
              <Trans>Nothing has happened yet. Figures appear here when an hour or a day is over.</Trans>
            </p>
          ) : (
            <>
              <ActivityChart buckets={buckets} interval={interval} />
              <details>
                <summary>
                  <Trans>The same as a table</Trans>
                </summary>
                <DataTable
                  caption={t`Enrolments and ballots over time`}
                  empty=""
                  columns={[
                    { key: 'start', name: t`From`, cell: ({ start }) => <Moment at={start} short /> },
                    {
                      key: 'enrolments',
                      name: t`Enrolments`,
                      figure: true,
                      cell: ({ enrolments }) => enrolments,
                    },
                    { key: 'ballots', name: t`Ballots`, figure: true, cell: ({ ballots }) => ballots },
                  ]}
                  rows={buckets}
                  keyOf={({ start }) => String(start)}
                />
              </details>
            </>
          )
        }
      </LiveList>
    </Card>
  )
}
