import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { Address } from 'viem'
import { SignButton } from '../../features/wallet/SignButton.tsx'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'

const SettleAtOutcome = lazyFeature(['desk', 'wallet'], () =>
  import('../desk/SettleAtOutcome.tsx').then((m) => m.SettleAtOutcome),
)

/** Composition point of an outcome that waits to be counted: anyone may have it counted. Below a `RoundContext`. */
export function SettleSlot() {
  const { round } = useRoundView()
  const [pressed, setPressed] = useState<{ from: Address; times: number }>()
  const press = (from: Address) => setPressed((before) => ({ from, times: (before?.times ?? 0) + 1 }))
  return (
    <div>
      <SignButton onSign={press}>
        <Trans>Count and settle</Trans>
      </SignButton>
      {pressed && (
        <Suspense fallback={null}>
          <SettleAtOutcome key={pressed.times} from={pressed.from} round={round.address} name={round.name} />
        </Suspense>
      )}
    </div>
  )
}
