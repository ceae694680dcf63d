import type { Wallet, WalletDetailsParams } from '@rainbow-me/rainbowkit'
import { coinbaseWallet, walletConnectWallet } from '@rainbow-me/rainbowkit/wallets'
import type { CreateConnectorFn } from '../wagmi.ts'

coinbaseWallet.preference = { options: 'eoaOnly', telemetry: false }

/**
 * Wallets on another device or without an extension. They need servers of others, so a city switches them on by its
 * project id, and even then nothing of theirs is loaded or asked before a click.
 * @param projectId The city's project id at WalletConnect.
 */
export function remoteWallets(projectId: string, appName: string): Wallet[] {
  return [
    startOnClick(walletConnectWallet({ projectId, options: { telemetryEnabled: false } })),
    startOnClick(coinbaseWallet({ appName })),
  ]
}

/** WalletConnect's `setup` opens connections as soon as it is configured. Its `connect` does all that is needed. */
function startOnClick(wallet: Wallet): Wallet {
  return {
    ...wallet,
    createConnector: (details: WalletDetailsParams): CreateConnectorFn => {
      const create = wallet.createConnector(details)
      return (config) => ({ ...create(config), setup: async () => {} })
    },
  }
}
