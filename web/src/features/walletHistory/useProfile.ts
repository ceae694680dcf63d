import type { Address } from 'viem'
import { useChainRead } from '../../lib/chain/useChainRead.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useBeat } from '../../lib/live/HeartbeatContext.ts'
import { useWalletProfile } from './useWalletProfile.ts'
import type { WalletProfile } from './WalletProfile.ts'

interface ProfileResult {
  /** Null when the wallet never took part in anything. */
  readonly profile: WalletProfile | null | undefined
  readonly error: Error | undefined
  readonly retry: () => void
}

/** What is known of a wallet: from the index, or from the chain while the index is away. */
export function useProfile(address: Address): ProfileResult {
  const config = useConfig()
  const indexed = useWalletProfile(address)
  const away = useBeat(({ index }) => index.status === 'away')
  const fromChain = away || indexed.error !== undefined
  const chain = useChainRead(fromChain ? address : undefined, async (request) =>
    (await import('./readWalletProfile.ts')).readWalletProfile(request, address, config),
  )
  const profile = (fromChain ? undefined : indexed.data?.profile) ?? chain.data ?? indexed.data?.profile
  return {
    profile,
    error: profile === undefined ? chain.error : undefined,
    retry: () => {
      indexed.retry()
      chain.retry()
    },
  }
}
