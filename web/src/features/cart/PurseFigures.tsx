import { Trans } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Coins } from '../../components/Money.tsx'
import { useCart } from './CartContext.ts'
import classes from './CartPage.module.css'
import { totalOf } from './lines.ts'
import { leftOf } from './purse.ts'

/** The share, what the cart takes of it, and what is left. */
export function PurseFigures() {
  const { lines, purse, estimated } = useCart()
  const total = totalOf(lines)
  const left = leftOf(purse, lines)
  const taken = purse.share === 0n ? 0 : Math.min(1, Number(total) / Number(purse.share))
  return (
    <Card className={classes.purse}>
      <Figures>
        <Figure
          name={estimated ? <Trans>Share, as it looks now</Trans> : <Trans>Your share</Trans>}
          note={estimated && <Trans>shrinks as more people enrol; known when voting begins</Trans>}
        >
          <Coins amount={purse.share} />
        </Figure>
        <Figure name={<Trans>In the cart</Trans>}>
          <Coins amount={total} />
        </Figure>
        {left >= 0n ? (
          <Figure name={<Trans>Coins left</Trans>}>
            <span data-testid="coins-left">
              <Coins amount={left} />
            </span>
          </Figure>
        ) : (
          <Figure name={<Trans>Too much by</Trans>}>
            <Coins amount={-left} />
          </Figure>
        )}
      </Figures>
      <div className={classes.meter} data-over={left < 0n || undefined} aria-hidden="true">
        <span style={{ width: `${taken * 100}%` }} />
      </div>
    </Card>
  )
}
