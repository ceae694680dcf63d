import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Coins } from '../../components/Money.tsx'
import { Pager } from '../../components/Pager.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { useMovementName } from '../../components/useMovementName.ts'
import { WalletLink } from '../../components/WalletLink.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './ProjectPage.module.css'
import { useMovements } from './useMovements.ts'

/** All that ever went into the piggy bank or came out of it. */
export function MovementsCard({ project, after }: { project: number; after: string | undefined }) {
  const { t } = useLingui()
  const { round } = useRoundView()
  const movementName = useMovementName()
  const result = useMovements(round.address, project, after)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Every movement of coins</Trans>
      </h2>
      <LiveList result={result}>
        {({ rows, next }) => (
          <>
            <DataTable
              caption={t`Every movement of coins`}
              empty={t`Nothing has moved yet`}
              columns={[
                { key: 'when', name: t`When`, cell: ({ timestamp }) => <Moment at={timestamp} short /> },
                { key: 'what', name: t`What`, cell: ({ kind }) => movementName(kind) },
                {
                  key: 'wallet',
                  name: t`Wallet`,
                  cell: ({ wallet }) => wallet && <WalletLink address={wallet} />,
                },
                {
                  key: 'amount',
                  name: t`Coins`,
                  figure: true,
                  cell: ({ amount }) => <Coins amount={amount} />,
                },
                {
                  key: 'transaction',
                  name: t`Transaction`,
                  figure: true,
                  cell: ({ transaction }) => <TransactionLink hash={transaction} />,
                },
              ]}
              rows={rows}
              keyOf={({ id }) => id}
            />
            <Pager list="after" after={after} next={next} />
          </>
        )}
      </LiveList>
    </Card>
  )
}
