import { useLingui } from '@lingui/react/macro'
import { formatAmount } from '../../lib/format/money.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import classes from './AmountEditor.module.css'
import { useCart } from './CartContext.ts'
import { amountOf } from './lines.ts'
import { leftOf, mostFor, toSteps } from './purse.ts'

/** What is wrong with a project's amount, and the one press that mends it. */
export function LineHints({ project }: { project: number }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { lines, purse, setAmount } = useCart()
  const amount = amountOf(lines, project)
  const write = (kopecks: bigint) => formatAmount(kopecks, locale)
  const left = leftOf(purse, lines)
  if (amount % purse.step !== 0n) {
    const rounded = toSteps(amount, purse.step)
    return (
      <p className={classes.hint} role="status">
        {t`Amounts of this round go in steps of ${write(purse.step)}.`}{' '}
        <button type="button" className={classes.way} onClick={() => setAmount(project, rounded)}>
          {rounded === 0n ? t`Take it out` : t`Round to ${write(rounded)}`}
        </button>
      </p>
    )
  }
  if (left >= 0n || amount === 0n) return null
  const most = mostFor(purse, lines, project)
  return (
    <p className={classes.hint} role="status">
      {t`The cart asks for ${write(-left)} coins more than you have.`}{' '}
      {most > 0n && (
        <button type="button" className={classes.way} onClick={() => setAmount(project, most)}>
          {t`Lower to ${write(most)}`}
        </button>
      )}
    </p>
  )
}
