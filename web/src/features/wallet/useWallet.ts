import type { Address } from 'viem'
import { useStore } from '../../lib/store/useStore.ts'
import { type WalletSession, walletSession } from './session.ts'

/** Follows the session. */
export function useWalletSession(): WalletSession {
  return useStore(walletSession)
}

/** @returns The connected wallet's address, or null. */
export function useWalletAddress(): Address | null {
  const session = useWalletSession()
  return session.status === 'connected' ? session.address : null
}
