import { Trans } from '@lingui/react/macro'
import { niceTop } from '../../lib/chart/niceTop.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import classes from './WeeksChart.module.css'
import { type Week, weekStart } from './weeks.ts'

const WIDTH = 560
const HEIGHT = 180
const LEFT = 32
const BOTTOM = 22
const MOST_LABELS = 4

/** Appeals received and answered by week, as columns. A picture of the table that stands below it. */
export function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const locale = useLocale()
  const top = niceTop(Math.max(...weeks.flatMap(({ received, answered }) => [received, answered])))
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const floor = HEIGHT - BOTTOM
  const slot = (WIDTH - LEFT) / weeks.length
  const bar = Math.min(16, slot / 2.6)
  const high = (count: number) => (count / top) * (floor - 8)
  const every = Math.ceil(weeks.length / MOST_LABELS)
  return (
    <>
      <p className={classes.legend}>
        <span>
          <Trans>Received</Trans>
        </span>
        <span>
          <Trans>Answered</Trans>
        </span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} aria-hidden="true">
        {[0, top / 2, top].map((mark) => (
          <g key={mark}>
            <line
              className={classes.grid}
              x1={LEFT}
              x2={WIDTH}
              y1={floor - high(mark)}
              y2={floor - high(mark)}
            />
            <text className={classes.text} x={LEFT - 6} y={floor - high(mark) + 4} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        {weeks.map(({ week, received, answered }, index) => {
          const middle = LEFT + slot * (index + 0.5)
          return (
            <g key={week}>
              <rect
                className={classes.received}
                x={middle - bar - 1}
                y={floor - high(received)}
                width={bar}
                height={high(received)}
                rx="2"
              />
              <rect
                className={classes.answered}
                x={middle + 1}
                y={floor - high(answered)}
                width={bar}
                height={high(answered)}
                rx="2"
              />
              {index % every === 0 && (
                <text className={classes.text} x={middle} y={HEIGHT - 6} textAnchor="middle">
                  {format.format(weekStart(week) * 1_000)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </>
  )
}
