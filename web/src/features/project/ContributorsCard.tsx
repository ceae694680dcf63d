import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Coins } from '../../components/Money.tsx'
import { Pager } from '../../components/Pager.tsx'
import { WalletLink } from '../../components/WalletLink.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './ProjectPage.module.css'
import { useContributions } from './useContributions.ts'

/** Whose coins are in the piggy bank now. */
export function ContributorsCard({ project, after }: { project: number; after: string | undefined }) {
  const { t } = useLingui()
  const { round } = useRoundView()
  const result = useContributions(round.address, project, after)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Who put coins in</Trans>
      </h2>
      <LiveList result={result}>
        {({ rows, next }) => (
          <>
            <DataTable
              caption={t`Who put coins in`}
              empty={t`Nobody has put a coin in yet`}
              columns={[
                { key: 'wallet', name: t`Wallet`, cell: ({ wallet }) => <WalletLink address={wallet} /> },
                {
                  key: 'amount',
                  name: t`Coins`,
                  figure: true,
                  cell: ({ amount }) => <Coins amount={amount} />,
                },
                {
                  key: 'when',
                  name: t`Since`,
                  figure: true,
                  cell: ({ updatedAt }) => <Moment at={updatedAt} short />,
                },
              ]}
              rows={rows}
              keyOf={({ id }) => id}
            />
            <Pager list="people" after={after} next={next} />
          </>
        )}
      </LiveList>
    </Card>
  )
}
