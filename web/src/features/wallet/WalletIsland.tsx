import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { memo, useMemo } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { noteRefusal } from './connectRefusal.ts'
import { WalletDialogues } from './WalletDialogues.tsx'
import { WagmiProvider } from './wagmi.ts'
import { walletConfig } from './walletConfig.ts'

/**
 * The wallet's world: it stands beside the pages and not around them, comes when someone connects, and speaks to the
 * pages through the session alone.
 *
 * It renders once: `WagmiProvider` without `reconnectOnMount` forgets every connection whenever it renders again. What
 * follows the page's language stands below it.
 */
export const WalletIsland = memo(function WalletIsland() {
  const wagmi = walletConfig(useConfig())
  const queries = useMemo(queryClient, [])
  return (
    <WagmiProvider config={wagmi} reconnectOnMount={false}>
      <QueryClientProvider client={queries}>
        <WalletDialogues />
      </QueryClientProvider>
    </WagmiProvider>
  )
})

/** Whatever wallet is asked to connect, wagmi asks it by a mutation of this name. */
function queryClient(): QueryClient {
  const mutationCache = new MutationCache({
    onError: (error, variables, _result, { options }) => {
      if (options.mutationKey?.[0] !== 'connect') return
      const { connector } = variables as { connector: { name?: string } }
      noteRefusal(connector.name ?? '', error)
    },
  })
  return new QueryClient({ mutationCache })
}
