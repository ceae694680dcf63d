import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Identicon } from '../../features/wallet/Identicon.tsx'
import { askForWallet } from '../../features/wallet/summons.ts'
import { useWalletSession } from '../../features/wallet/useWallet.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { shorten } from '../../lib/format/shorten.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import classes from './AccountButton.module.css'

const AccountMenu = lazyFeature(['wallet'], () =>
  import('../../features/wallet/AccountMenu.tsx').then((m) => m.AccountMenu),
)

/** The way to connect a wallet; then whose wallet it is, and the way to all that concerns it. */
export function AccountButton() {
  const { t } = useLingui()
  const { chainId } = useConfig()
  const session = useWalletSession()
  const [open, setOpen] = useState(false)
  if (session.status !== 'connected') {
    return (
      <Button className={classes.connect} loading={session.status === 'resuming'} onClick={askForWallet}>
        <Trans>
          Connect <span className={classes.what}>wallet</span>
        </Trans>
      </Button>
    )
  }
  const astray = session.chainId !== undefined && session.chainId !== chainId
  return (
    <>
      <button
        type="button"
        className={classes.account}
        data-astray={astray || undefined}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t`My wallet ${shorten(session.address)}`}
      >
        <Identicon address={session.address} />
        <span className={classes.address}>
          {astray ? <Trans>Wrong network</Trans> : shorten(session.address)}
        </span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <AccountMenu session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
