import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { CartLines } from '../../components/CartLines.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { TextField } from '../../components/Field.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Coins } from '../../components/Money.tsx'
import { Pager } from '../../components/Pager.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { WalletLink } from '../../components/WalletLink.tsx'
import { isAddress } from '../../lib/format/isAddress.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { useBallots } from '../../lib/round/useBallots.ts'
import classes from './StatisticsView.module.css'

interface BallotsCardProps {
  readonly after: string | undefined
  /** Whose ballots are looked for, as typed; empty for all. */
  readonly wallet: string
  readonly onWallet: (wallet: string) => void
}

/** Every ballot ever cast in the round; all of them, or one wallet's. */
export function BallotsCard({ after, wallet, onWallet }: BallotsCardProps) {
  const { t } = useLingui()
  const { round } = useRoundView()
  const typed = wallet.trim().toLowerCase()
  const valid = isAddress(typed)
  const result = useBallots({ round: round.address, wallet: valid ? typed : undefined }, after)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Every ballot</Trans>
      </h2>
      <div className={classes.search}>
        <TextField
          type="search"
          label={t`Find a wallet's ballots`}
          placeholder="0x…"
          value={wallet}
          onChange={onWallet}
          error={
            typed !== '' && !valid ? t`An address is 0x and 40 digits or letters from a to f.` : undefined
          }
        />
      </div>
      <LiveList result={result}>
        {({ rows, next }) => (
          <>
            <DataTable
              caption={t`Ballots, the newest first`}
              empty={valid ? t`This wallet has cast no ballot in this round` : t`No ballot has been cast yet`}
              columns={[
                { key: 'when', name: t`When`, cell: ({ timestamp }) => <Moment at={timestamp} short /> },
                { key: 'wallet', name: t`Wallet`, cell: (row) => <WalletLink address={row.wallet} /> },
                {
                  key: 'cart',
                  name: t`Cart`,
                  cell: ({ lines }) => <CartLines round={round.address} lines={lines} />,
                },
                {
                  key: 'total',
                  name: t`Together`,
                  figure: true,
                  cell: ({ total }) => <Coins amount={total} />,
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
