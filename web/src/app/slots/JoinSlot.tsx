import { Suspense } from 'react'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'

const JoinAct = lazyFeature(['appealActs', 'wallet'], () =>
  import('../../features/appealActs/JoinAct.tsx').then((m) => m.JoinAct),
)

/** Composition point of an appeal that others may join, on its page and wherever it is proposed instead of a new one. */
export function JoinSlot({ appeal }: { appeal: AppealId }) {
  return (
    <Suspense fallback={null}>
      <JoinAct appeal={appeal} />
    </Suspense>
  )
}
