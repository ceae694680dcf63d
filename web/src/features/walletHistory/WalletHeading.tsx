import { Trans } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Coins } from '../../components/Money.tsx'
import { WalletLink } from '../../components/WalletLink.tsx'
import classes from './WalletPage.module.css'
import type { CitizenOfWallet, WalletProfile, WalletTotals } from './WalletProfile.ts'

/** Whose wallet it is, as far as the chain knows, and its sums. */
export function WalletHeading({
  address,
  profile,
}: {
  address: Address
  profile: WalletProfile | undefined
}) {
  return (
    <header className={classes.heading}>
      <h1>
        <Trans>Wallet</Trans>
      </h1>
      <Copyable value={address} />
      {profile && (
        <p className={classes.soft}>
          {profile.citizen ? <Citizen citizen={profile.citizen} /> : <Stranger />}
        </p>
      )}
      {profile?.totals && <Totals totals={profile.totals} />}
    </header>
  )
}

function Stranger() {
  return <Trans>Not registered as a resident's wallet</Trans>
}

function Citizen({ citizen: { index, district, status, currentWallet } }: { citizen: CitizenOfWallet }) {
  const place = <DistrictName number={district} />
  switch (status) {
    case 'Active':
      return (
        <Trans>
          Resident No. {index} · {place}
        </Trans>
      )
    case 'Revoked':
      return (
        <Trans>
          Resident No. {index} · {place} · registration revoked; ballots cast before still count
        </Trans>
      )
    case 'Lost':
      return currentWallet ? (
        <Trans>
          Resident No. {index} · {place} · this wallet was lost and replaced by{' '}
          <WalletLink address={currentWallet} />
        </Trans>
      ) : (
        <Trans>
          Resident No. {index} · {place} · this wallet was lost and replaced by another
        </Trans>
      )
  }
}

function Totals({ totals }: { totals: WalletTotals }) {
  return (
    <Card>
      <Figures>
        <Figure name={<Trans>Rounds joined</Trans>}>{totals.roundsJoined}</Figure>
        <Figure name={<Trans>Ballots cast</Trans>} note={<Trans>changes of mind included</Trans>}>
          {totals.ballotsCast}
        </Figure>
        <Figure name={<Trans>In piggy banks</Trans>}>
          <Coins amount={totals.coinsPut} />
        </Figure>
        <Figure name={<Trans>Moved in all</Trans>} note={<Trans>there and back</Trans>}>
          <Coins amount={totals.coinsMoved} />
        </Figure>
        <Figure name={<Trans>Last seen</Trans>} note={<FirstSeen at={totals.firstSeenAt} />}>
          <Moment at={totals.lastSeenAt} short />
        </Figure>
      </Figures>
    </Card>
  )
}

function FirstSeen({ at }: { at: number }) {
  return (
    <Trans>
      first <Moment at={at} short />
    </Trans>
  )
}
