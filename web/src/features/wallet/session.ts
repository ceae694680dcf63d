import type { Address } from 'viem'
import type { Localised } from '../../lib/config/config.ts'
import { createStore } from '../../lib/store/createStore.ts'

/** Who acts. `resuming` means that a wallet was connected on an earlier visit and is being asked again. */
export type WalletSession =
  | { readonly status: 'none' }
  | { readonly status: 'resuming' }
  | {
      readonly status: 'connected'
      readonly address: Address
      /** The chain that the wallet is on, which may not be the city's. */
      readonly chainId: number | undefined
      readonly walletName: string
      /** What a wallet whose key is public is called; null for any other. */
      readonly demonstration: Localised | null
    }

/**
 * The session as every page sees it. The wallet's code, which comes only when someone connects, writes it; nothing
 * else does, so that following it costs a reader nothing.
 */
export const walletSession = createStore<WalletSession>({ status: 'none' })
