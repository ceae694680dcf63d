import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import button from '../../components/Button.module.css'
import { formatAmount } from '../../lib/format/money.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './CartBar.module.css'
import { useCart } from './CartContext.ts'
import { leftOf } from './purse.ts'

/** The cart in short, always in sight: coins left, how many projects, and the way to sign. */
export function CartBar() {
  const { t } = useLingui()
  const locale = useLocale()
  const { round } = useRoundView()
  const { lines, purse, estimated, changed, step, problems } = useCart()
  const left = leftOf(purse, lines)
  return (
    <section className={classes.bar} aria-label={t`Cart`} data-testid="cart-bar">
      <div className={classes.inner}>
        <div className={classes.words}>
          <p className={classes.left} data-short={left < 0n || undefined}>
            {left < 0n ? (
              <Trans>Too much by: {formatAmount(-left, locale)}</Trans>
            ) : (
              <Trans>Coins left: {formatAmount(left, locale)}</Trans>
            )}
            {estimated && <span className={classes.soft}> {t`(estimate)`}</span>}
          </p>
          <p className={classes.soft}>
            <Plural value={lines.length} _0="the cart is empty" one="# project" other="# projects" />
            {(lines.length > 0 || changed) && (
              <>
                {' · '}
                <State problems={problems.length} changed={changed} voting={step.kind === 'vote'} />
              </>
            )}
          </p>
        </div>
        <Link
          to="/rounds/$round/cart"
          params={{ round: round.address }}
          className={clsx(button.button, classes.open)}
        >
          <Trans>Open the cart</Trans>
        </Link>
      </div>
    </section>
  )
}

function State({ problems, changed, voting }: { problems: number; changed: boolean; voting: boolean }) {
  if (problems > 0) return <Trans>something to correct</Trans>
  if (!voting) return <Trans>a plan</Trans>
  return changed ? <Trans>not signed yet</Trans> : <Trans>as your ballot stands</Trans>
}
