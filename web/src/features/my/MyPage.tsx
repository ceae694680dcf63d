import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Copyable } from '../../components/Copyable.tsx'
import { Notice } from '../../components/Notice.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { ConnectButton } from '../wallet/ConnectButton.tsx'
import { Identicon } from '../wallet/Identicon.tsx'
import { NetworkNotice } from '../wallet/NetworkNotice.tsx'
import { useWalletAddress } from '../wallet/useWallet.ts'
import { MyBallotsCard } from './MyBallotsCard.tsx'
import classes from './MyPage.module.css'
import { MyRegistrationCard } from './MyRegistrationCard.tsx'
import { MyRoundsCard } from './MyRoundsCard.tsx'

/** What belongs to the connected wallet: registration, coins by round, and every ballot with its receipt. */
export function MyPage({ after }: { after: string | undefined }) {
  const { t } = useLingui()
  const wallet = useWalletAddress()
  usePageTitle(t`My wallet`)
  return (
    <article className={classes.page}>
      <h1 className={classes.title}>
        <Trans>My wallet</Trans>
      </h1>
      <NetworkNotice />
      {wallet ? <Mine wallet={wallet.toLowerCase() as Address} shown={wallet} after={after} /> : <Nobody />}
    </article>
  )
}

function Nobody() {
  const { t } = useLingui()
  return (
    <Notice tone="empty" title={t`No wallet is connected`}>
      <p className={classes.about}>
        <Trans>
          Here stand your registration, your coins in each round, and the receipts of your ballots.
        </Trans>
      </p>
      <ConnectButton />
    </Notice>
  )
}

function Mine({ wallet, shown, after }: { wallet: Address; shown: Address; after: string | undefined }) {
  return (
    <>
      <div className={classes.who}>
        <Identicon address={wallet} size={48} />
        <div className={classes.address}>
          <Copyable value={shown} />
          <Link to="/wallet/$address" params={{ address: wallet }}>
            <Trans>What everyone sees of this wallet</Trans>
          </Link>
          <Link to="/my/appeals">
            <Trans>My appeals</Trans>
          </Link>
        </div>
      </div>
      <MyRegistrationCard wallet={wallet} />
      <MyRoundsCard wallet={wallet} />
      <MyBallotsCard wallet={wallet} after={after} />
    </>
  )
}
