import { Trans } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Coins } from '../../components/Money.tsx'
import { formatPercent } from '../../lib/format/money.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { sum } from '../../lib/round/books.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './StatisticsView.module.css'

/** How many take part, and what they do with their shares. */
export function TurnoutCard() {
  const locale = useLocale()
  const { standing } = useRoundView()
  const { enrolled, share, voters, ballotsCast, raised, contributors } = standing
  const inPiggyBanks = sum(raised)
  const given = share * BigInt(enrolled)
  const lines = contributors?.reduce((total, count) => total + count, 0)
  const average = (total: number, of: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(of === 0 ? 0 : total / of)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Turnout and carts</Trans>
      </h2>
      <Figures>
        <Figure name={<Trans>Taking part</Trans>}>{enrolled}</Figure>
        {voters !== undefined && (
          <Figure
            name={<Trans>Have voted</Trans>}
            note={<Trans>{formatPercent(BigInt(voters), BigInt(enrolled), locale)} of those enrolled</Trans>}
          >
            {voters}
          </Figure>
        )}
        {ballotsCast !== undefined && (
          <Figure name={<Trans>Ballots cast</Trans>} note={<Trans>changes of mind included</Trans>}>
            {ballotsCast}
          </Figure>
        )}
        {voters !== undefined && lines !== undefined && (
          <Figure name={<Trans>Projects in a cart</Trans>} note={<Trans>on average</Trans>}>
            {average(lines, voters)}
          </Figure>
        )}
        {voters !== undefined && voters > 0 && (
          <Figure name={<Trans>Coins in a cart</Trans>} note={<Trans>on average</Trans>}>
            <Coins amount={inPiggyBanks / BigInt(voters)} />
          </Figure>
        )}
        <Figure
          name={<Trans>In piggy banks</Trans>}
          note={<Trans>{formatPercent(inPiggyBanks, given, locale)} of all shares</Trans>}
        >
          <Coins amount={inPiggyBanks} />
        </Figure>
      </Figures>
    </Card>
  )
}
