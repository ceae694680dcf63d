import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card } from '../../components/Card.tsx'
import { Roubles } from '../../components/Money.tsx'
import { sum } from '../../lib/round/books.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './FinalBooks.module.css'
import outcome from './OutcomeView.module.css'

/** Both sides of the round's books: where the coins were at the close, and where the money goes. They leave zero. */
export function FinalBooks() {
  const { round, standing } = useRoundView()
  const { budget, projects } = round
  const given = standing.share * BigInt(standing.enrolled)
  const inPiggyBanks = sum(standing.raised)
  const unspent = given - inPiggyBanks
  const dust = budget - given
  const granted = sum(projects.filter(({ number }) => standing.funded?.[number]).map(({ cost }) => cost))
  const returned = budget - granted
  return (
    <Card className={outcome.card}>
      <h2>
        <Trans>The books close to zero</Trans>
      </h2>
      <div className={classes.sides}>
        <table className={classes.side}>
          <caption>
            <Trans>Where the coins were at the close</Trans>
          </caption>
          <tbody>
            <Line name={<Trans>in piggy banks</Trans>} amount={inPiggyBanks} />
            <Line name={<Trans>left with residents</Trans>} amount={unspent} />
            <Line name={<Trans>remainder of equal shares</Trans>} amount={dust} />
            <Line name={<Trans>together</Trans>} amount={inPiggyBanks + unspent + dust} total />
          </tbody>
        </table>
        <table className={classes.side}>
          <caption>
            <Trans>Where the money goes</Trans>
          </caption>
          <tbody>
            <Line name={<Trans>to funded projects</Trans>} amount={granted} />
            <Line name={<Trans>back to the treasury</Trans>} amount={returned} />
            <Line name={<Trans>together</Trans>} amount={granted + returned} total />
          </tbody>
        </table>
      </div>
      <p className={classes.zero} data-testid="books-zero">
        <Trans>
          Difference: <Roubles amount={inPiggyBanks + unspent + dust - granted - returned} />
        </Trans>
      </p>
    </Card>
  )
}

function Line({ name, amount, total = false }: { name: ReactNode; amount: bigint; total?: boolean }) {
  return (
    <tr data-total={total || undefined}>
      <th scope="row">{name}</th>
      <td>
        <Roubles amount={amount} />
      </td>
    </tr>
  )
}
