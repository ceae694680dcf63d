import { Suspense } from 'react'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'

const AppealActs = lazyFeature(['appealActs', 'wallet'], () =>
  import('../../features/appealActs/AppealActs.tsx').then((m) => m.AppealActs),
)

/** Composition point of an appeal's page: what its author, a resident or anyone can do with it now. */
export function AppealActsSlot({ view }: { view: AppealView }) {
  return (
    <Suspense fallback={null}>
      <AppealActs view={view} />
    </Suspense>
  )
}
