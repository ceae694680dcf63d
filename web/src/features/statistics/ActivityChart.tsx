import { Trans } from '@lingui/react/macro'
import { niceTop } from '../../lib/chart/niceTop.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import classes from './ActivityChart.module.css'
import { fillGaps } from './chartScale.ts'
import type { ActivityBucket } from './useActivity.ts'

interface ActivityChartProps {
  /** With the earliest first. */
  readonly buckets: readonly ActivityBucket[]
  readonly interval: 'hour' | 'day'
}

const SECONDS = { hour: 3_600, day: 86_400 }

/** As many as fit under the columns of a telephone's screen. */
const MOST_LABELS = 3

/** Enrolments and ballots as columns over time. A picture of the table that stands below it. */
export function ActivityChart({ buckets, interval }: ActivityChartProps) {
  const locale = useLocale()
  const slots = fillGaps(buckets, SECONDS[interval])
  const top = niceTop(Math.max(...slots.flatMap(({ enrolments, ballots }) => [enrolments, ballots])))
  const every = Math.ceil(slots.length / MOST_LABELS)
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(interval === 'hour' && { hour: '2-digit', minute: '2-digit' }),
  })
  const height = (count: number) => ({ height: `${(count / top) * 100}%` })
  return (
    <div className={classes.chart} aria-hidden="true">
      <p className={classes.legend}>
        <span data-kind="enrolments">
          <Trans>Enrolments</Trans>
        </span>
        <span data-kind="ballots">
          <Trans>Ballots</Trans>
        </span>
      </p>
      <div className={classes.scale}>
        <span>{top}</span>
        <span>{top / 2}</span>
        <span>0</span>
      </div>
      <div className={classes.columns}>
        {slots.map(({ start, enrolments, ballots }, index) => (
          <div
            key={start}
            className={classes.column}
            title={`${format.format(start * 1_000)}: ${enrolments} / ${ballots}`}
          >
            <span className={classes.bar} data-kind="enrolments" style={height(enrolments)} />
            <span className={classes.bar} data-kind="ballots" style={height(ballots)} />
            {index % every === 0 && index + every <= slots.length && (
              <span className={classes.label}>{format.format(start * 1_000)}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
