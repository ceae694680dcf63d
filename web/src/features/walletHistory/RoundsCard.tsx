import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../components/Card.tsx'
import { CartLines } from '../../components/CartLines.tsx'
import { Coins } from '../../components/Money.tsx'
import classes from './WalletPage.module.css'
import type { WalletRound } from './WalletProfile.ts'

/** The rounds that a wallet is enrolled in, and its cart in each. */
export function RoundsCard({ rounds }: { rounds: readonly WalletRound[] }) {
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Rounds</Trans>
      </h2>
      {rounds.length === 0 && (
        <p className={classes.soft}>
          <Trans>It has joined no round yet.</Trans>
        </p>
      )}
      <ul className={classes.rounds}>
        {rounds.map(({ address, name, share, put, lines }) => (
          <li key={address} className={classes.round}>
            <h3>
              <Link to="/rounds/$round" params={{ round: address }}>
                {name}
              </Link>
            </h3>
            <p className={classes.soft}>
              <Trans>
                <Coins amount={put} /> in piggy banks of a share of <Coins amount={share} />
              </Trans>
            </p>
            {lines.length > 0 && <CartLines round={address} lines={lines} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}
