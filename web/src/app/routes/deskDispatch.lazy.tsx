import { createLazyRoute } from '@tanstack/react-router'
import { DispatchPage } from '../../features/desk/dispatch/DispatchPage.tsx'

export const Route = createLazyRoute('/desk/dispatch')({ component: DispatchPage })
