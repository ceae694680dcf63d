import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { CartLines } from '../../components/CartLines.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Coins } from '../../components/Money.tsx'
import { Pager } from '../../components/Pager.tsx'
import { useBallots } from '../../lib/round/useBallots.ts'
import classes from './MyPage.module.css'

/** Every ballot of the wallet, replaced and withdrawn ones included, each with its receipt. */
export function MyBallotsCard({ wallet, after }: { wallet: Address; after: string | undefined }) {
  const { t } = useLingui()
  const result = useBallots({ wallet }, after)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>My ballots and receipts</Trans>
      </h2>
      <LiveList result={result}>
        {({ rows, next }) => (
          <>
            <DataTable
              caption={t`My ballots, the newest first`}
              empty={t`You have cast no ballot yet`}
              columns={[
                { key: 'when', name: t`When`, cell: ({ timestamp }) => <Moment at={timestamp} short /> },
                {
                  key: 'round',
                  name: t`Round`,
                  cell: ({ round }) => (
                    <Link to="/rounds/$round" params={{ round: round.address }}>
                      {round.name}
                    </Link>
                  ),
                },
                {
                  key: 'cart',
                  name: t`Cart`,
                  cell: ({ round, lines }) => <CartLines round={round.address} lines={lines} />,
                },
                {
                  key: 'total',
                  name: t`Together`,
                  figure: true,
                  cell: ({ total }) => <Coins amount={total} />,
                },
                {
                  key: 'receipt',
                  name: t`Receipt`,
                  figure: true,
                  cell: ({ transaction, sequence }) => (
                    <Link to="/receipts/$transaction" params={{ transaction }} search={{ wallet }}>
                      <Trans>Receipt of ballot {sequence - 1}</Trans>
                    </Link>
                  ),
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
