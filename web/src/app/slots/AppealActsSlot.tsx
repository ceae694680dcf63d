import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useWalletAddress } from '../../features/wallet/useWallet.ts'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'

const AppealActs = lazyFeature(['appealActs', 'wallet'], () =>
  import('../../features/appealActs/AppealActs.tsx').then((m) => m.AppealActs),
)

/**
 * Composition point of an appeal's page: what its author, a resident or anyone can do with it now. What it takes to send
 * an act comes with a wallet, or when a reader asks for it.
 */
export function AppealActsSlot({ view }: { view: AppealView }) {
  const wallet = useWalletAddress()
  const [asked, setAsked] = useState(false)
  if (wallet === null && !asked) {
    return (
      <div>
        <Button variant="light" onClick={() => setAsked(true)}>
          <Trans>What you can do</Trans>
        </Button>
      </div>
    )
  }
  return (
    <Suspense fallback={null}>
      <AppealActs view={view} />
    </Suspense>
  )
}
