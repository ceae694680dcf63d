import { createLazyRoute } from '@tanstack/react-router'
import { CentrePage } from '../../features/desk/centre/CentrePage.tsx'

export const Route = createLazyRoute('/desk/centre')({ component: CentrePage })
