import { useLingui } from '@lingui/react/macro'
import { RainbowKitProvider } from '@rainbow-me/rainbowkit'
import '@rainbow-me/rainbowkit/styles.css'
import { useEffect } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocale, useLocalised } from '../../lib/i18n/useLocale.ts'
import { ConnectDialogue } from './ConnectDialogue.tsx'
import { labelDemonstrationWallets } from './labelDemonstrationWallets.ts'
import { NoWalletYet } from './NoWalletYet.tsx'
import { adoptRainbowTheme } from './rainbowTheme.ts'
import { SessionKeeper } from './SessionKeeper.tsx'
import { walletConfig } from './walletConfig.ts'

/** RainbowKit's dialogues, in the page's language and colours. */
export function WalletDialogues() {
  const { t } = useLingui()
  const config = useConfig()
  const locale = useLocale()
  const localised = useLocalised()
  useEffect(adoptRainbowTheme, [])
  labelDemonstrationWallets(
    walletConfig(config),
    config,
    localised,
    t`Demonstration wallets (local chain only; keys are public)`,
  )
  return (
    <RainbowKitProvider
      theme={null}
      locale={locale}
      modalSize="compact"
      appInfo={{ appName: localised(config.city.name), disclaimer: NoWalletYet }}
    >
      <SessionKeeper />
      <ConnectDialogue />
    </RainbowKitProvider>
  )
}
