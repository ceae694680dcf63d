import type { Wallet } from '@rainbow-me/rainbowkit'
import type { EIP1193Provider } from 'viem'
import { injected } from '../wagmi.ts'

/** An EIP-1193 provider and what to call it. */
interface InjectedWallet {
  readonly id: string
  readonly name: string
  /** A data address. */
  readonly icon: string
  readonly provider: EIP1193Provider
  /** The provider's reverse domain, by which EIP-6963 announcements are told apart. */
  readonly rdns?: string
}

/** @returns The provider as a line of RainbowKit's dialogue, on phones and desktops alike. */
export function injectedWallet({ id, name, icon, provider, rdns }: InjectedWallet): Wallet {
  return {
    id,
    name,
    iconUrl: icon,
    iconBackground: 'transparent',
    installed: true,
    ...(rdns && { rdns }),
    createConnector: (details) => (config) => ({
      ...injected({ target: { id, name, icon, provider: provider as never } })(config),
      ...(rdns && { rdns }),
      ...details,
    }),
  }
}
