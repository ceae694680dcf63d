import { connectorsForWallets, type WalletList } from '@rainbow-me/rainbowkit'
import type { Config } from '../../lib/config/config.ts'
import { cityChain } from './cityChain.ts'
import { createConfig, http, type WagmiConfig } from './wagmi.ts'
import { demonstrationWallets } from './wallets/demonstrationWallets.ts'
import { installedWallets } from './wallets/installedWallets.ts'
import { remoteWallets } from './wallets/remoteWallets.ts'

const configs = new WeakMap<Config, WagmiConfig>()

/** @returns The one wagmi configuration of the page: the city's chain, and every wallet that can be chosen. */
export function walletConfig(config: Config): WagmiConfig {
  const known = configs.get(config)
  if (known) return known
  const created = createWalletConfig(config)
  configs.set(config, created)
  return created
}

function createWalletConfig(config: Config): WagmiConfig {
  const chain = cityChain(config)
  const appName = config.city.name.en
  const projectId = config.walletConnectProjectId
  const groups = [
    { groupName: 'Installed', wallets: installedWallets() },
    { groupName: 'Other', wallets: projectId ? remoteWallets(projectId, appName) : [] },
    { groupName: 'Demonstration', wallets: demonstrationWallets(config, chain) },
  ].filter(({ wallets }) => wallets.length > 0)
  const list: WalletList = groups.map(({ groupName, wallets }) => ({
    groupName,
    wallets: wallets.map((wallet) => () => wallet),
  }))
  const connectors =
    list.length > 0 ? connectorsForWallets(list, { appName, projectId: projectId ?? 'none' }) : []
  return createConfig({ chains: [chain], connectors, transports: { [chain.id]: http(config.rpc) } })
}
