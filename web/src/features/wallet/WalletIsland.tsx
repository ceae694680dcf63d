import { useLingui } from '@lingui/react/macro'
import { RainbowKitProvider } from '@rainbow-me/rainbowkit'
import '@rainbow-me/rainbowkit/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocale, useLocalised } from '../../lib/i18n/useLocale.ts'
import { ConnectDialogue } from './ConnectDialogue.tsx'
import { labelDemonstrationWallets } from './labelDemonstrationWallets.ts'
import { NoWalletYet } from './NoWalletYet.tsx'
import { adoptRainbowTheme } from './rainbowTheme.ts'
import { SessionKeeper } from './SessionKeeper.tsx'
import { WagmiProvider } from './wagmi.ts'
import { walletConfig } from './walletConfig.ts'

/**
 * The wallet's world: it stands beside the pages and not around them, comes when someone connects, and speaks to the
 * pages through the session alone.
 */
export function WalletIsland() {
  const { t } = useLingui()
  const config = useConfig()
  const locale = useLocale()
  const localised = useLocalised()
  const wagmi = walletConfig(config)
  const queries = useMemo(() => new QueryClient(), [])
  useEffect(adoptRainbowTheme, [])
  labelDemonstrationWallets(
    wagmi,
    config,
    localised,
    t`Demonstration wallets (local chain only; keys are public)`,
  )
  return (
    <WagmiProvider config={wagmi} reconnectOnMount={false}>
      <QueryClientProvider client={queries}>
        <RainbowKitProvider
          theme={null}
          locale={locale}
          modalSize="compact"
          appInfo={{ appName: localised(config.city.name), disclaimer: NoWalletYet }}
        >
          <SessionKeeper />
          <ConnectDialogue />
        </RainbowKitProvider>
      </QueryClientProvider>
    </WagmiProvider>
  )
}
