import type { Wallet } from '@rainbow-me/rainbowkit'
import type { EIP1193Provider } from 'viem'
import { injectedWallet } from './injectedWallet.ts'

interface Announcement {
  readonly info: { readonly rdns: string; readonly name: string; readonly icon: string }
  readonly provider: EIP1193Provider
}

/**
 * Wallets installed in this browser that answer EIP-6963's question now. Later ones join by wagmi's own discovery;
 * these are asked first since RainbowKit's phone dialogue shows no others.
 */
export function installedWallets(): Wallet[] {
  const found = new Map<string, Wallet>()
  const hear = (event: Event) => {
    const { info, provider } = (event as CustomEvent<Announcement>).detail
    if (found.has(info.rdns)) return
    found.set(
      info.rdns,
      injectedWallet({ id: info.rdns, rdns: info.rdns, name: info.name, icon: info.icon, provider }),
    )
  }
  window.addEventListener('eip6963:announceProvider', hear)
  window.dispatchEvent(new Event('eip6963:requestProvider'))
  window.removeEventListener('eip6963:announceProvider', hear)
  return [...found.values()]
}
