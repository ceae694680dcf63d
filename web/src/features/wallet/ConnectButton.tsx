import { Trans } from '@lingui/react/macro'
import { Button } from '../../components/Button.tsx'
import { askForWallet } from './summons.ts'
import { useWalletSession } from './useWallet.ts'

/** The way to a wallet, wherever a page needs one to go on. */
export function ConnectButton() {
  const { status } = useWalletSession()
  return (
    <Button loading={status === 'resuming'} onClick={askForWallet}>
      <Trans>Connect wallet</Trans>
    </Button>
  )
}
