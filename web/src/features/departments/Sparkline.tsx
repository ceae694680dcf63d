import { useLingui } from '@lingui/react/macro'
import classes from './DepartmentsPage.module.css'
import type { Week } from './weeks.ts'

const WIDTH = 104
const HEIGHT = 28

/** Answers by week, the running one at the right. */
export function Sparkline({ weeks }: { weeks: readonly Week[] }) {
  const { t } = useLingui()
  const most = Math.max(1, ...weeks.map(({ answered }) => answered))
  const slot = WIDTH / weeks.length
  const counts = weeks.map(({ answered }) => answered).join(', ')
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={classes.spark}
      role="img"
      aria-label={t`Answers by week: ${counts}`}
    >
      {weeks.map(({ week, answered }, index) => {
        const height = Math.max(1, (answered / most) * HEIGHT)
        return (
          <rect key={week} x={index * slot} y={HEIGHT - height} width={slot - 3} height={height} rx="1.5" />
        )
      })}
    </svg>
  )
}
