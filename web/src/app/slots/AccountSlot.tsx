import { Suspense } from 'react'
import { walletSummons } from '../../features/wallet/summons.ts'
import { WalletMount } from '../../features/wallet/WalletMount.tsx'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import { AccountButton } from '../layout/AccountButton.tsx'

const BackgroundTransactions = lazyFeature(['transaction'], () =>
  import('../../features/transaction/BackgroundTransactions.tsx').then((m) => m.BackgroundTransactions),
)

const ConnectRefusalNotice = lazyFeature(['wallet'], () =>
  import('../../features/wallet/ConnectRefusalNotice.tsx').then((m) => m.ConnectRefusalNotice),
)

/** Composition point of the header: who is connected, and the way to connect. What comes with a wallet comes here. */
export function AccountSlot() {
  const { wanted } = useStore(walletSummons)
  return (
    <>
      <AccountButton />
      <WalletMount />
      {wanted && (
        <Suspense fallback={null}>
          <BackgroundTransactions />
          <ConnectRefusalNotice />
        </Suspense>
      )}
    </>
  )
}
