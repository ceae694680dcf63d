import { Trans, useLingui } from '@lingui/react/macro'
import { Coins } from '../../components/Money.tsx'
import { formatPercent } from '../../lib/format/money.ts'
import { coinsHeld } from '../../lib/round/books.ts'
import type { Phase } from '../../lib/round/phase.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './BooksBar.module.css'

/** Who holds the coins: three parts that always make up the whole budget, to the kopeck. */
export function BooksBar({ phase }: { phase: Phase }) {
  const { t, i18n } = useLingui()
  const { round, standing } = useRoundView()
  const { budget, projects } = round
  const costs = projects.map(({ cost }) => cost)
  const held = coinsHeld({ ...standing, budget, phase, costs })
  const parts = [
    { kind: 'banks', name: t`In piggy banks`, amount: held.inPiggyBanks },
    { kind: 'citizens', name: t`With residents`, amount: held.withCitizens },
    { kind: 'treasury', name: t`With the treasury`, amount: held.withTreasury },
  ]
  return (
    <figure className={classes.figure}>
      <div className={classes.bar} aria-hidden="true">
        {parts.map(({ kind, amount }) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: Number((amount * 10_000n) / budget) }} />
        ))}
      </div>
      <figcaption>
        <dl className={classes.legend} data-testid="books">
          {parts.map(({ kind, name, amount }) => (
            <div key={kind} className={classes.part} data-kind={kind}>
              <dt>
                {name} · {formatPercent(amount, budget, i18n.locale)}
              </dt>
              <dd>
                <Coins amount={amount} />
              </dd>
            </div>
          ))}
          <div className={classes.part} data-kind="sum">
            <dt>
              <Trans>Together: the budget</Trans>
            </dt>
            <dd>
              <Coins amount={held.inPiggyBanks + held.withCitizens + held.withTreasury} />
            </dd>
          </div>
        </dl>
      </figcaption>
    </figure>
  )
}
