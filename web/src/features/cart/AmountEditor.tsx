import { useLingui } from '@lingui/react/macro'
import { formatAmount } from '../../lib/format/money.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import classes from './AmountEditor.module.css'
import { AmountField } from './AmountField.tsx'
import { useCart } from './CartContext.ts'
import { LineHints } from './LineHints.tsx'
import { amountOf } from './lines.ts'
import { mostFor, stepperOf, toSteps } from './purse.ts'

interface AmountEditorProps {
  readonly project: number
  /** The project's title. */
  readonly name: string
  /** Whether the cursor goes to the field when it appears. */
  readonly autoFocus?: boolean
  /** Called when the project has left the cart. */
  readonly onRemove?: () => void
}

/** How many coins a project gets: typed, or by steps, or all that is left. */
export function AmountEditor({ project, name, autoFocus = false, onRemove }: AmountEditorProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const { lines, purse, setAmount } = useCart()
  const amount = amountOf(lines, project)
  const most = mostFor(purse, lines, project)
  const hop = stepperOf(purse)
  const less = toSteps(amount - hop, purse.step)
  const more = amount + hop < most ? toSteps(amount + hop, purse.step) : most
  const written = formatAmount(hop, locale)
  const put = (next: bigint) => {
    setAmount(project, next)
    if (next === 0n) onRemove?.()
  }
  return (
    <div className={classes.editor}>
      <div className={classes.row}>
        <button
          type="button"
          className={classes.step}
          onClick={() => put(less)}
          aria-label={less === 0n ? t`Take “${name}” out of the cart` : t`${written} less for “${name}”`}
        >
          −
        </button>
        <AmountField
          amount={amount}
          label={t`Coins for “${name}”`}
          autoFocus={autoFocus}
          onAmount={(next) => setAmount(project, next)}
          onEmpty={() => put(0n)}
        />
        <button
          type="button"
          className={classes.step}
          disabled={more <= amount}
          onClick={() => put(more)}
          aria-label={t`${written} more for “${name}”`}
        >
          +
        </button>
      </div>
      <div className={classes.ways}>
        {most > amount && (
          <button type="button" className={classes.way} onClick={() => put(most)}>
            {t`All the rest: +${formatAmount(most - amount, locale)}`}
          </button>
        )}
        <button
          type="button"
          className={classes.way}
          onClick={() => put(0n)}
          aria-label={t`Remove “${name}” from the cart`}
        >
          {t`Remove`}
        </button>
      </div>
      <LineHints project={project} />
    </div>
  )
}
