import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { CartLines } from '../../components/CartLines.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Coins } from '../../components/Money.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PhaseBadge } from '../../components/PhaseBadge.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { sum } from '../../lib/round/books.ts'
import { usePhase } from '../../lib/round/usePhase.ts'
import { AddCoinButton } from './AddCoinButton.tsx'
import { coinsLeft } from './coinsLeft.ts'
import classes from './MyPage.module.css'
import type { MyRound } from './MyRound.ts'
import { useMyRounds } from './useMyRounds.ts'

/** The rounds that the wallet takes part in: its coins and its ballot in each. */
export function MyRoundsCard({ wallet }: { wallet: Address }) {
  const { t } = useLingui()
  const { rounds, error, retry } = useMyRounds(wallet)
  if (error) {
    return (
      <Notice
        tone="failure"
        title={t`Your rounds can't be read now`}
        action={{ label: t`Try again`, run: retry }}
      >
        <Trans>Neither the index nor the chain answers. Check your connection and try again.</Trans>
      </Notice>
    )
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>My rounds</Trans>
      </h2>
      {!rounds && <Placeholder height={120} />}
      {rounds?.length === 0 && (
        <p className={classes.soft}>
          <Trans>You have joined no round yet.</Trans> <Link to="/">{t`See the rounds`}</Link>
        </p>
      )}
      <ul className={classes.rounds}>
        {rounds?.map((round) => (
          <Item key={round.address} round={round} />
        ))}
      </ul>
    </Card>
  )
}

function Item({ round }: { round: MyRound }) {
  const { address, name, share, lines } = round
  const phase = usePhase(round)
  const given = phase !== 'Announced' && phase !== 'Enrolment' && phase !== 'Cancelled'
  return (
    <li className={classes.round}>
      <div className={classes.head}>
        <PhaseBadge phase={phase} />
        <h3>
          <Link to="/rounds/$round" params={{ round: address }}>
            {name}
          </Link>
        </h3>
      </div>
      <Figures>
        <Figure
          name={<Trans>My share</Trans>}
          note={!given && phase !== 'Cancelled' && <Trans>as it looks now; known when voting begins</Trans>}
        >
          <Coins amount={phase === 'Cancelled' ? 0n : share} />
        </Figure>
        <Figure name={<Trans>In piggy banks</Trans>}>
          <Coins amount={sum(lines.map(({ amount }) => amount))} />
        </Figure>
        <Figure
          name={<Trans>Coins left</Trans>}
          note={phase === 'Settled' && <Trans>what was not spent went back to the treasury</Trans>}
        >
          <Coins amount={coinsLeft(phase, round)} />
        </Figure>
      </Figures>
      {lines.length > 0 && <CartLines round={address} lines={lines} />}
      <div className={classes.ways}>
        {phase === 'Voting' && (
          <Link to="/rounds/$round/cart" params={{ round: address }}>
            {lines.length > 0 ? <Trans>Change my ballot</Trans> : <Trans>Fill the cart</Trans>}
          </Link>
        )}
        <AddCoinButton round={round} />
      </div>
    </li>
  )
}
