import type { Address } from 'viem'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useWalletSession } from './useWallet.ts'

/** Whether someone can sign now, and who. */
export type Signer =
  | { readonly status: 'none' }
  | { readonly status: 'resuming' }
  | { readonly status: 'astray'; readonly address: Address }
  | { readonly status: 'ready'; readonly address: Address }

/** Follows who can sign: `astray` is a wallet on another chain than the city's. */
export function useSigner(): Signer {
  const { chainId } = useConfig()
  const session = useWalletSession()
  if (session.status !== 'connected') return session
  const astray = session.chainId !== undefined && session.chainId !== chainId
  return { status: astray ? 'astray' : 'ready', address: session.address }
}
