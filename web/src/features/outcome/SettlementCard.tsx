import { Plural, Trans } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Roubles } from '../../components/Money.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { WalletLink } from '../../components/WalletLink.tsx'
import { formatPercent } from '../../lib/format/money.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { sum } from '../../lib/round/books.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './OutcomeView.module.css'
import { useSettlement } from './useSettlement.ts'

/** The result in three figures, and the transaction by which it stands on the chain. */
export function SettlementCard() {
  const locale = useLocale()
  const { round, standing } = useRoundView()
  const settlement = useSettlement(round.address).data?.outcome
  const winners = round.projects.filter(({ number }) => standing.funded?.[number])
  const granted = sum(winners.map(({ cost }) => cost))
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The result</Trans>
      </h2>
      <Figures>
        <Figure name={<Trans>Winners</Trans>}>
          <Plural value={winners.length} one="# project" other="# projects" />
        </Figure>
        <Figure name={<Trans>Goes to projects</Trans>} note={formatPercent(granted, round.budget, locale)}>
          <Roubles amount={granted} />
        </Figure>
        <Figure name={<Trans>Back to the treasury</Trans>}>
          <Roubles amount={round.budget - granted} />
        </Figure>
      </Figures>
      {settlement && (
        <p className={classes.soft}>
          <Trans>
            Counted by the contract <Moment at={Number(settlement.timestamp)} /> at the call of{' '}
            <WalletLink address={settlement.settledBy} />, in transaction{' '}
            <TransactionLink hash={settlement.transaction} />. The caller could not influence the result: the
            contract checks the order it is given.
          </Trans>
        </p>
      )}
    </Card>
  )
}
