import { createTestClient, http, publicActions, walletActions } from 'viem'
import { anvil } from 'viem/chains'

const POLLING_MS = 100

/** The chain the stack runs: its id says to every wallet and page that it is a local one. */
export const LOCAL_CHAIN = anvil

/** A client of the local chain that may also move its clock and give out ether. */
export function chainClient(rpc: string) {
  return createTestClient({
    mode: 'anvil',
    chain: LOCAL_CHAIN,
    transport: http(rpc),
    pollingInterval: POLLING_MS,
  })
    .extend(publicActions)
    .extend(walletActions)
}

export type ChainClient = ReturnType<typeof chainClient>
