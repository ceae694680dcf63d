import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Actions } from '../../components/Actions.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Notice } from '../../components/Notice.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import { ConnectButton } from '../wallet/ConnectButton.tsx'
import { NetworkNotice } from '../wallet/NetworkNotice.tsx'
import { useWalletAddress } from '../wallet/useWallet.ts'
import { AppealsCard } from './AppealsCard.tsx'
import { DraftsCard } from './DraftsCard.tsx'
import { JoinedCard } from './JoinedCard.tsx'
import { KeysCard } from './KeysCard.tsx'
import classes from './MyAppealsPage.module.css'
import { NewsCard } from './NewsCard.tsx'
import { useMyAppeals } from './useMyAppeals.ts'
import { WaitingCard } from './WaitingCard.tsx'
import { waitsForAuthor } from './waitsForAuthor.ts'

/** Everything that concerns the visitor's appeals: what waits, what is new, each one's history, drafts and keys. */
export function MyAppealsPage() {
  const { t } = useLingui()
  const wallet = useWalletAddress()?.toLowerCase()
  usePageTitle(t`My appeals`)
  return (
    <article className={classes.page}>
      <h1 className={classes.title}>
        <Trans>My appeals</Trans>
      </h1>
      <Actions>
        <Link to="/appeals/new">
          <Trans>File an appeal</Trans>
        </Link>
        <Link to="/appeals/claim">
          <Trans>I have a code from the information centre</Trans>
        </Link>
      </Actions>
      <NetworkNotice />
      {wallet ? <Mine wallet={wallet} /> : <Nobody />}
      <DraftsCard />
      <KeysCard />
    </article>
  )
}

function Nobody() {
  const { t } = useLingui()
  return (
    <Notice tone="empty" title={t`No wallet is connected`}>
      <p className={classes.about}>
        <Trans>
          Connect the wallet with which you filed appeals, to see how they go and what waits for you.
        </Trans>
      </p>
      <ConnectButton />
    </Notice>
  )
}

function Mine({ wallet }: { wallet: string }) {
  const result = useMyAppeals(wallet)
  const appeals = result.data
  const waiting = useChainTime((time) =>
    (appeals ?? [])
      .filter((appeal) => waitsForAuthor(appeal, time))
      .map(({ id }) => id)
      .join(),
  ).split(',')
  return (
    <>
      <WaitingCard appeals={(appeals ?? []).filter(({ id }) => waiting.includes(id))} />
      <NewsCard wallet={wallet} />
      <LiveList result={result}>{(all) => <AppealsCard appeals={all} />}</LiveList>
      <JoinedCard wallet={wallet} />
    </>
  )
}
