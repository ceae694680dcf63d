import { useLingui } from '@lingui/react/macro'
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { ActivityBucket } from './useActivity.ts'

interface ActivityChartProps {
  readonly buckets: readonly ActivityBucket[]
  readonly interval: 'hour' | 'day'
}

/** Enrolments and ballots as bars over time. A picture of the table that stands below it. */
export default function ActivityChart({ buckets, interval }: ActivityChartProps) {
  const { t, i18n } = useLingui()
  const format = new Intl.DateTimeFormat(i18n.locale, {
    day: 'numeric',
    month: 'short',
    ...(interval === 'hour' && { hour: '2-digit', minute: '2-digit' }),
  })
  const data = buckets.map(({ start, enrolments, ballots }) => ({
    start: format.format(start * 1_000),
    enrolments,
    ballots,
  }))
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={data}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="start"
            tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
            stroke="var(--line-strong)"
          />
          <YAxis
            allowDecimals={false}
            tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
            stroke="var(--line-strong)"
            width={44}
          />
          <Tooltip
            cursor={{ fill: 'var(--surface-sunk)' }}
            contentStyle={{ background: 'var(--surface)', border: '1px solid var(--line)', borderRadius: 12 }}
          />
          <Legend />
          <Bar dataKey="enrolments" name={t`Enrolments`} fill="var(--coin)" radius={[6, 6, 0, 0]} />
          <Bar dataKey="ballots" name={t`Ballots`} fill="var(--brand)" radius={[6, 6, 0, 0]} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
