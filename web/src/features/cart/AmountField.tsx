import { useLingui } from '@lingui/react/macro'
import { useEffect, useId, useState } from 'react'
import { formatAmount } from '../../lib/format/money.ts'
import { parseAmount } from '../../lib/format/parseAmount.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import classes from './AmountEditor.module.css'

/** A stored cart holds amounts of up to fifteen digits, and no budget comes near. */
const MOST = 10n ** 15n

interface AmountFieldProps {
  /** Kopecks. */
  readonly amount: bigint
  readonly label: string
  readonly autoFocus: boolean
  readonly onAmount: (amount: bigint) => void
  /** Called when the field was left empty. */
  readonly onEmpty: () => void
}

/** An amount of coins as typed. What can't be read as an amount stays here and changes nothing. */
export function AmountField({ amount, label, autoFocus, onAmount, onEmpty }: AmountFieldProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? amount : readTyped(typed)
  const wrong = typed !== null && typed.trim() !== '' && read === null

  // What the buttons beside the field do is shown in it, unless it is what was typed anyway.
  useEffect(() => setTyped((text) => (text !== null && readTyped(text) === amount ? text : null)), [amount])

  const change = (text: string) => {
    setTyped(text)
    const next = readTyped(text)
    if (next !== null && next > 0n) onAmount(next)
  }
  const leave = () => {
    if (typed !== null && (typed.trim() === '' || read === 0n)) onEmpty()
    setTyped(null)
  }
  return (
    <span className={classes.field}>
      <input
        className={classes.input}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed.
        autoFocus={autoFocus}
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        value={typed ?? formatAmount(amount, locale)}
        onChange={(event) => change(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      {wrong && (
        <span id={id} className={classes.wrong} role="alert">
          {t`Enter an amount of coins, as in 1250 or 99.50`}
        </span>
      )}
    </span>
  )
}

function readTyped(text: string): bigint | null {
  const amount = parseAmount(text)
  return amount !== null && amount < MOST ? amount : null
}
