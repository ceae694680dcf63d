import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { useAppealNews } from '../../lib/appealNews/useAppealNews.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocalised } from '../../lib/i18n/useLocale.ts'
import classes from './AccountMenu.module.css'
import { Identicon } from './Identicon.tsx'
import { NetworkNotice } from './NetworkNotice.tsx'
import type { WalletSession } from './session.ts'
import { askForWallet } from './summons.ts'
import { disconnect } from './wagmi.ts'
import { walletConfig } from './walletConfig.ts'

interface AccountMenuProps {
  readonly session: WalletSession & { status: 'connected' }
  readonly onClose: () => void
}

/** What belongs to the connected wallet. */
export function AccountMenu({ session, onClose }: AccountMenuProps) {
  const { t } = useLingui()
  const localised = useLocalised()
  const news = useAppealNews(session.address.toLowerCase()).items?.length ?? 0
  const wagmi = walletConfig(useConfig())
  const name = session.demonstration ? localised(session.demonstration) : session.walletName
  const leave = async () => {
    await disconnect(wagmi)
    onClose()
  }
  return (
    <Sheet title={name} onClose={onClose}>
      <div className={classes.who}>
        <Identicon address={session.address} size={48} />
        <Copyable value={session.address} />
      </div>
      {session.demonstration && (
        <Notice tone="warning" title={t`A demonstration wallet`}>
          <Trans>Its key is public: anyone may act for it. It exists on the local chain only.</Trans>
        </Notice>
      )}
      <NetworkNotice />
      <nav className={classes.ways} aria-label={t`My wallet`}>
        <Link to="/my" onClick={onClose}>
          <Trans>My coins and ballots</Trans>
        </Link>
        <Link to="/my/appeals" onClick={onClose}>
          <Trans>My appeals</Trans>
          {news > 0 && (
            <>
              {' '}
              <span className={classes.news}>
                <Plural value={news} one="# new" other="# new" />
              </span>
            </>
          )}
        </Link>
        <Link to="/register" onClick={onClose}>
          <Trans>Registration as a resident</Trans>
        </Link>
        <Link
          to="/wallet/$address"
          params={{ address: session.address.toLowerCase() as `0x${string}` }}
          onClick={onClose}
        >
          <Trans>What everyone sees of this wallet</Trans>
        </Link>
        <Link to="/desk" onClick={onClose}>
          <Trans>City desk</Trans>
        </Link>
      </nav>
      <Actions>
        <Button
          variant="light"
          onClick={() => {
            void leave().then(askForWallet)
          }}
        >
          <Trans>Another wallet</Trans>
        </Button>
        <Button variant="light" onClick={() => void leave()}>
          <Trans>Disconnect</Trans>
        </Button>
      </Actions>
    </Sheet>
  )
}
