import { createLazyRoute } from '@tanstack/react-router'
import { OutcomeView } from '../../features/outcome/OutcomeView.tsx'

export const Route = createLazyRoute('/rounds/$round/frame/outcome')({ component: OutcomeView })
