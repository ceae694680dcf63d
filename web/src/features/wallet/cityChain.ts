import { type Chain, defineChain } from 'viem'
import type { Config } from '../../lib/config/config.ts'

/** The chain id of a chain that lives on the visitor's own machine. */
export const LOCAL_CHAIN_ID = 31_337

/** The city's chain as a wallet is told of it when it does not know it yet. */
export function cityChain(config: Config): Chain {
  return defineChain({
    id: config.chainId,
    name: config.chain?.name ?? `Chain ${config.chainId}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [config.rpc] } },
    ...(config.chain?.explorer && {
      blockExplorers: { default: { name: new URL(config.chain.explorer).host, url: config.chain.explorer } },
    }),
  })
}
