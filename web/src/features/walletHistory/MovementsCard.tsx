import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Coins } from '../../components/Money.tsx'
import { Pager } from '../../components/Pager.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { useMovementName } from '../../components/useMovementName.ts'
import { useWalletMovements, type WalletMovementRow } from './useWalletMovements.ts'
import classes from './WalletPage.module.css'

/** Every movement of a wallet's coins. */
export function MovementsCard({ wallet, after }: { wallet: Address; after: string | undefined }) {
  const { t } = useLingui()
  const movementName = useMovementName()
  const result = useWalletMovements(wallet, after)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Every movement of coins</Trans>
      </h2>
      <LiveList result={result}>
        {({ rows, next }) => (
          <>
            <DataTable
              caption={t`Movements of coins, the newest first`}
              empty={t`Nothing has moved yet`}
              columns={[
                { key: 'when', name: t`When`, cell: ({ timestamp }) => <Moment at={timestamp} short /> },
                { key: 'what', name: t`What`, cell: ({ kind }) => movementName(kind) },
                { key: 'project', name: t`Project`, cell: (row) => <ProjectLink row={row} /> },
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
            <Pager list="moves" after={after} next={next} />
          </>
        )}
      </LiveList>
    </Card>
  )
}

function ProjectLink({ row: { round, project } }: { row: WalletMovementRow }) {
  const { t } = useLingui()
  if (!project) return null
  const params = { round: round.address, project: project.number }
  return (
    <Link to="/rounds/$round/projects/$project" params={params} lang={project.lang}>
      {project.title ?? t`Project No. ${project.number + 1}`}
    </Link>
  )
}
