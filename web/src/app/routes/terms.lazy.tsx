import { createLazyRoute } from '@tanstack/react-router'
import { TermsView } from '../../features/terms/TermsView.tsx'

export const Route = createLazyRoute('/rounds/$round/frame/terms')({ component: TermsView })
