import { Suspense } from 'react'
import { useCart } from '../../features/cart/CartContext.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'

const StepNotice = lazyFeature(['enrolment', 'wallet'], () =>
  import('../../features/enrolment/StepNotice.tsx').then((m) => m.StepNotice),
)

/** Steps at which a citizen has, or will have, a share. */
const WITH_SHARE = ['enrol', 'moveEnrolment', 'waitForVoting', 'vote']

/** Composition point of a round's pages: what concerns the visitor. Below a `RoundContext`. */
export function RoundStatusSlot() {
  const { step, purse, estimated } = useCart()
  const share = WITH_SHARE.includes(step.kind) ? purse.share : undefined
  return (
    <Suspense fallback={null}>
      <StepNotice step={step} share={share} estimated={estimated} />
    </Suspense>
  )
}
