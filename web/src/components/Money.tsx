import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { formatAmount, formatRoubles } from '../lib/format/money.ts'
import classes from './Money.module.css'

interface MoneyProps {
  /** Kopecks: hundredths of a rouble or of a coin. */
  readonly amount: bigint
}

/** An amount of the city's money: "1 234,56 ₽". */
export function Roubles({ amount }: MoneyProps) {
  const { i18n } = useLingui()
  return <span className={classes.amount}>{formatRoubles(amount, i18n.locale)}</span>
}

/** An amount of a round's coins, with its word: "1 234,56 монеты". One coin is one rouble of the budget. */
export function Coins({ amount }: MoneyProps) {
  return <span className={classes.amount}>{useCoins()(amount)}</span>
}

/** @returns A writer of amounts of coins, for where only text will do. */
export function useCoins(): (amount: bigint) => string {
  const { t, i18n } = useLingui()
  return (amount) => {
    const written = formatAmount(amount, i18n.locale)
    return t`${plural(Number(amount) / 100, { one: `${written} coin`, other: `${written} coins` })}`
  }
}
