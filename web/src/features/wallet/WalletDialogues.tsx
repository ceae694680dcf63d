import { useLingui } from '@lingui/react/macro'
import { RainbowKitProvider } from '@rainbow-me/rainbowkit'
import '@rainbow-me/rainbowkit/styles.css'
import { useEffect, useRef } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocale, useLocalised } from '../../lib/i18n/useLocale.ts'
import { useStore } from '../../lib/store/useStore.ts'
import { ConnectDialogue } from './ConnectDialogue.tsx'
import { connectRefusals } from './connectRefusal.ts'
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
  const { count: refusals } = useStore(connectRefusals)
  const answered = useRef(0)
  useEffect(adoptRainbowTheme, [])
  labelDemonstrationWallets(
    walletConfig(config),
    config,
    localised,
    t`Demonstration wallets (local chain only; keys are public)`,
  )
  return (
    // A refusal ends the dialogue, which would go on asking to confirm what was declined: the page explains it.
    <RainbowKitProvider
      key={refusals}
      theme={null}
      locale={locale}
      modalSize="compact"
      appInfo={{ appName: localised(config.city.name), disclaimer: NoWalletYet }}
    >
      <SessionKeeper />
      <ConnectDialogue answered={answered} />
    </RainbowKitProvider>
  )
}
