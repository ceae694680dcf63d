import { Suspense } from 'react'
import { useCart } from '../../features/cart/CartContext.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'

const ProjectAction = lazyFeature(['cart'], () =>
  import('../../features/cart/ProjectAction.tsx').then((m) => m.ProjectAction),
)

const StepTitle = lazyFeature(['enrolment'], () =>
  import('../../features/enrolment/StepTitle.tsx').then((m) => m.StepTitle),
)

/** Composition point of a project, in the list and on its page: what a visitor can do with it. Below a `RoundContext`. */
export function ProjectActionSlot({ project }: { project: number }) {
  const { step } = useCart()
  return (
    <Suspense fallback={null}>
      <ProjectAction project={project} reason={<StepTitle step={step} />} />
    </Suspense>
  )
}
