import { formatPercent } from '../lib/format/money.ts'
import { useLocale } from '../lib/i18n/useLocale.ts'
import classes from './ShareBar.module.css'

/** A share of a whole, in per cent and as a bar. */
export function ShareBar({ part, whole }: { part: bigint; whole: bigint }) {
  const locale = useLocale()
  const width = whole === 0n ? 0 : Number((part * 1_000n) / whole) / 10
  return (
    <span className={classes.root}>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.level} style={{ width: `${Math.min(100, width)}%` }} />
      </span>
      <span className={classes.percent}>{formatPercent(part, whole, locale)}</span>
    </span>
  )
}
