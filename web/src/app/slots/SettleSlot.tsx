import { Suspense } from 'react'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'

const SettleAtOutcome = lazyFeature(['desk', 'wallet'], () =>
  import('../desk/SettleAtOutcome.tsx').then((m) => m.SettleAtOutcome),
)

/** Composition point of an outcome that waits to be counted: anyone may have it counted. Below a `RoundContext`. */
export function SettleSlot() {
  const { round } = useRoundView()
  return (
    <Suspense fallback={null}>
      <SettleAtOutcome round={round.address} name={round.name} />
    </Suspense>
  )
}
