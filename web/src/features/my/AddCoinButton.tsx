import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useWalletSession } from '../wallet/useWallet.ts'
import { watchCoin } from '../wallet/watchCoin.ts'
import classes from './MyPage.module.css'
import type { MyRound } from './MyRound.ts'

/** Has the wallet show a round's coin. It reads as an ERC-20 coin, which wallets know how to show. */
export function AddCoinButton({ round: { address, symbol } }: { round: MyRound }) {
  const config = useConfig()
  const session = useWalletSession()
  const [answer, setAnswer] = useState<'added' | 'declined' | 'unable'>()
  const demonstration = session.status === 'connected' && session.demonstration !== null
  if (demonstration) return null
  const add = () => {
    setAnswer(undefined)
    watchCoin(config, { address, symbol }).then(setAnswer, () => setAnswer('unable'))
  }
  return (
    <>
      <Button variant="light" onClick={add}>
        <Trans>Add coin to wallet</Trans>
      </Button>
      <span className={classes.soft} aria-live="polite">
        {answer === 'added' && <Trans>Your wallet shows {symbol} now.</Trans>}
        {answer === 'declined' && <Trans>You declined in the wallet; nothing was changed.</Trans>}
        {answer === 'unable' && (
          <Trans>
            This wallet cannot be asked to. Add the coin in it by hand, by the address of the round: {address}
          </Trans>
        )}
      </span>
    </>
  )
}
