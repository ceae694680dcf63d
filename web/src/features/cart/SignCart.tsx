import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { Coins } from '../../components/Money.tsx'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import { SignButton } from '../wallet/SignButton.tsx'
import { useCart } from './CartContext.ts'
import classes from './CartPage.module.css'
import type { CartLines } from './lines.ts'
import { leftOf } from './purse.ts'
import { signingBlock } from './signingBlock.ts'
import type { ProjectTitles } from './useProjectTitles.ts'

const BallotSheet = lazyFeature(['cart', 'transaction', 'wallet'], () =>
  import('./BallotSheet.tsx').then((m) => m.BallotSheet),
)

/** What was on the page when "sign" was pressed: later changes of the cart do not change what is signed. */
interface Signing {
  readonly from: Address
  readonly lines: CartLines
  readonly standing: CartLines
}

/** The one signature for the whole cart, and the way to withdraw the ballot that stands. */
export function SignCart({ titles }: { titles: ProjectTitles }) {
  const { step } = useCart()
  const [signing, setSigning] = useState<Signing>()
  return (
    <>
      {step.kind === 'vote' && <SignCard onSign={setSigning} />}
      {/* Beside the card, not in it: the receipt stays when the round closes meanwhile. */}
      {signing && (
        <Suspense fallback={null}>
          <BallotSheet {...signing} titles={titles} onClose={() => setSigning(undefined)} />
        </Suspense>
      )}
    </>
  )
}

function SignCard({ onSign }: { onSign: (signing: Signing) => void }) {
  const { t } = useLingui()
  const cart = useCart()
  const { lines, standing, purse } = cart
  const block = signingBlock(cart)
  const left = leftOf(purse, lines)
  const withdraws = lines.length === 0 && standing.length > 0
  const reasons = {
    problems: t`Correct what is said above first.`,
    nothingChosen: t`Put coins into at least one project first.`,
    unchanged: t`Your ballot says exactly this already. Change an amount to replace it.`,
  }
  return (
    <Card className={classes.sign}>
      {!withdraws && (
        <SignButton disabled={block !== null} onSign={(from) => onSign({ from, lines, standing })}>
          {standing.length > 0 ? <Trans>Replace my ballot</Trans> : <Trans>Check and sign</Trans>}
        </SignButton>
      )}
      {block && <p>{reasons[block]}</p>}
      {!block && !withdraws && left > 0n && (
        <p className={classes.soft}>
          <Trans>
            <Coins amount={left} /> stay with you. What nobody spends returns to the treasury after the close.
          </Trans>
        </p>
      )}
      {standing.length > 0 && (
        <SignButton
          variant={withdraws ? 'danger' : 'light'}
          onSign={(from) => onSign({ from, lines: [], standing })}
        >
          <Trans>Withdraw my ballot</Trans>
        </SignButton>
      )}
      <p className={classes.soft}>
        <Trans>
          One signature for the whole cart. Until the close you can replace or withdraw your ballot as often
          as you like; the last one counts. Ballots are open: anyone can see what a wallet chose.
        </Trans>
      </p>
    </Card>
  )
}
