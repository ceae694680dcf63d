import { createPublicClient, createTestClient, createWalletClient, http, type LocalAccount } from 'viem'
import { anvil } from 'viem/chains'
import { addresses } from './addresses.ts'

const transport = http(addresses.rpc)

/** The chain as anyone sees it. */
export const chain = createPublicClient({ chain: anvil, transport, pollingInterval: 100 })

/** The local chain's own powers: its clock, and ether for everyone. */
export const local = createTestClient({ mode: 'anvil', chain: anvil, transport })

/** A wallet that signs outside of any page. */
export function walletOf(account: LocalAccount) {
  return createWalletClient({ account, chain: anvil, transport, pollingInterval: 100 })
}
