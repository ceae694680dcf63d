import { useEffect } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { pageStorage } from '../../lib/store/pageStorage.ts'
import { reconnectLast } from './reconnectLast.ts'
import { walletSession } from './session.ts'
import { CONNECTED_KEY } from './summons.ts'
import { useAccount } from './wagmi.ts'
import { walletConfig } from './walletConfig.ts'
import { demonstrationOf } from './wallets/demonstrationWallets.ts'

/** Writes wagmi's account into the page's session, and asks the wallet of the last visit again. */
export function SessionKeeper() {
  const config = useConfig()
  const wagmi = walletConfig(config)
  const { address, chainId, connector, isConnected } = useAccount()

  useEffect(() => {
    if (walletSession.get().status !== 'resuming') return
    void reconnectLast(wagmi).then((connected) => {
      if (!connected) walletSession.set({ status: 'none' })
    })
  }, [wagmi])

  useEffect(() => {
    if (isConnected && address && connector) {
      pageStorage().setItem(CONNECTED_KEY, 'yes')
      const demonstration = demonstrationOf(config, connector.id)?.label ?? null
      walletSession.set({ status: 'connected', address, chainId, walletName: connector.name, demonstration })
    } else if (walletSession.get().status === 'connected') {
      pageStorage().removeItem(CONNECTED_KEY)
      walletSession.set({ status: 'none' })
    }
  }, [isConnected, address, chainId, connector, config])

  return null
}
