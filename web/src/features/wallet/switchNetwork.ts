import type { Config } from '../../lib/config/config.ts'

/**
 * Asks the wallet to go to the city's chain, and to learn it if it does not know it.
 * @throws What the wallet answers: the person may decline.
 */
export async function switchNetwork(config: Config): Promise<void> {
  const [{ switchChain }, { walletConfig }] = await Promise.all([
    import('./wagmi.ts'),
    import('./walletConfig.ts'),
  ])
  await switchChain(walletConfig(config), { chainId: config.chainId })
}
