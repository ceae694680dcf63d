import { Suspense, useEffect } from 'react'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import { resumeWallet, walletSummons } from './summons.ts'

const WalletIsland = lazyFeature(['wallet'], () => import('./WalletIsland.tsx').then((m) => m.WalletIsland))

/** Where the wallet's code will stand once someone connects. Until then it is nothing. */
export function WalletMount() {
  const { wanted } = useStore(walletSummons)
  useEffect(resumeWallet, [])
  return wanted ? (
    <Suspense fallback={null}>
      <WalletIsland />
    </Suspense>
  ) : null
}
