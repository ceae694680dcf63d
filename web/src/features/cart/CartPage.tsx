import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { CartActions } from './CartActions.tsx'
import { useCart } from './CartContext.ts'
import { CartLineList } from './CartLineList.tsx'
import classes from './CartPage.module.css'
import { CartProblems } from './CartProblems.tsx'
import { PurseFigures } from './PurseFigures.tsx'
import { SignCart } from './SignCart.tsx'
import { useProjectTitles } from './useProjectTitles.ts'

/** The whole cart of a round: what the ballot will say, what it changes, and the one signature for all of it. */
export function CartPage({ status }: { status: ReactNode }) {
  const { t } = useLingui()
  const { round } = useRoundView()
  const { open, fitted, canUndo, undo, step } = useCart()
  const titles = useProjectTitles(round)
  usePageTitle(t`Cart`)
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <Link to="/rounds/$round" params={{ round: round.address }}>
          ← {round.name}
        </Link>
        <h1>
          <Trans>Cart</Trans>
        </h1>
      </header>
      {step.kind !== 'vote' && status}
      {open && <PurseFigures />}
      {fitted && (
        <Notice
          tone="warning"
          title={t`The cart was fitted to your share`}
          {...(canUndo && { action: { label: t`Undo`, run: undo } })}
        >
          <Trans>
            It was planned ahead, for more coins than your share turned out to hold. Every amount was lowered
            in the same proportion.
          </Trans>
        </Notice>
      )}
      <CartProblems titles={titles} />
      <CartLineList titles={titles} />
      <CartActions />
      <SignCart titles={titles} />
    </article>
  )
}
