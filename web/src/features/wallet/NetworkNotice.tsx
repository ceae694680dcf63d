import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { switchNetwork } from './switchNetwork.ts'
import { useWalletSession } from './useWallet.ts'

/** Says that the wallet is on another chain, and takes it to the city's. Nothing while it is where it should be. */
export function NetworkNotice() {
  const { t } = useLingui()
  const config = useConfig()
  const session = useWalletSession()
  const [declined, setDeclined] = useState(false)
  if (session.status !== 'connected' || session.chainId === undefined || session.chainId === config.chainId)
    return null
  const run = () => {
    setDeclined(false)
    switchNetwork(config).catch(() => setDeclined(true))
  }
  const name = config.chain?.name ?? t`network ${config.chainId}`
  return (
    <Notice
      tone="warning"
      title={t`Your wallet is on another network`}
      action={{ label: t`Switch to ${name}`, run }}
    >
      {declined
        ? t`The wallet did not switch. Choose the network “${name}” in it by hand.`
        : t`You can read everything, but to sign, the wallet must be on the city's network.`}
    </Notice>
  )
}
