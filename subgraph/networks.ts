/** The Graph's names of the networks that a city may live on, by chain id. */
export const NETWORKS: Readonly<Record<number, string>> = {
  1: 'mainnet',
  10: 'optimism',
  100: 'gnosis',
  8453: 'base',
  31337: 'local',
  42161: 'arbitrum-one',
  84532: 'base-sepolia',
  421614: 'arbitrum-sepolia',
  11155111: 'sepolia',
}

/**
 * The network's name as graph-node knows it.
 * @throws When the chain is not in the list.
 */
export function networkName(chainId: number): string {
  const name = NETWORKS[chainId]
  if (!name) throw new Error(`No network name is known for chain ${chainId}: add it to subgraph/networks.ts`)
  return name
}
