import type { Wallet } from '@rainbow-me/rainbowkit'
import type { Chain } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import type { Config, DemoWallet } from '../../../lib/config/config.ts'
import { LOCAL_CHAIN_ID } from '../cityChain.ts'
import { identiconDataUrl } from '../identicon.ts'
import { demonstrationProvider } from './demonstrationProvider.ts'
import { injectedWallet } from './injectedWallet.ts'

const ID_PREFIX = 'demonstration-'

/** The configured wallet behind a connector's id. */
export function demonstrationOf(config: Config, connectorId: string): DemoWallet | undefined {
  return config.demo?.wallets.find((wallet) => demonstrationId(wallet) === connectorId)
}

/** Wallets whose keys are public. They exist on the local chain alone, whatever the configuration says. */
export function demonstrationWallets(config: Config, chain: Chain): Wallet[] {
  if (config.chainId !== LOCAL_CHAIN_ID) return []
  return (config.demo?.wallets ?? []).map((wallet) =>
    injectedWallet({
      id: demonstrationId(wallet),
      name: wallet.label.en,
      icon: identiconDataUrl(privateKeyToAddress(wallet.privateKey)),
      provider: demonstrationProvider(wallet.privateKey, chain),
    }),
  )
}

function demonstrationId(wallet: DemoWallet): string {
  return `${ID_PREFIX}${privateKeyToAddress(wallet.privateKey).toLowerCase()}`
}
