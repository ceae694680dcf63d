import { Trans, useLingui } from '@lingui/react/macro'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import classes from './ConnectRefusalNotice.module.css'
import { connectRefusals, dismissRefusal } from './connectRefusal.ts'
import { askForWallet } from './summons.ts'

/** Says why a wallet did not connect, and what to do. Nothing while none has refused. */
export function ConnectRefusalNotice() {
  const { t } = useLingui()
  const { last } = useStore(connectRefusals)
  if (!last) return null
  const { wallet, kind } = last
  const again = () => {
    dismissRefusal()
    askForWallet()
  }
  return (
    <div className={classes.place}>
      <Notice
        tone="failure"
        title={
          kind === 'declined' ? t`You declined the connection in ${wallet}` : t`${wallet} did not connect`
        }
      >
        <p>
          {kind === 'declined' ? (
            <Trans>
              The page learnt nothing about your wallet. Connecting only tells it your address: nothing is
              signed and nothing is spent.
            </Trans>
          ) : (
            <Trans>It is already asking you something. Open it, answer or decline, and connect again.</Trans>
          )}
        </p>
        <Actions>
          <Button onClick={again}>
            <Trans>Connect again</Trans>
          </Button>
          <Button variant="light" onClick={dismissRefusal}>
            <Trans>Not now</Trans>
          </Button>
        </Actions>
      </Notice>
    </div>
  )
}
