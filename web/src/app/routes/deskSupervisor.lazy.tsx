import { createLazyRoute } from '@tanstack/react-router'
import { SupervisorPage } from '../../features/desk/supervisor/SupervisorPage.tsx'

export const Route = createLazyRoute('/desk/supervisor')({ component: SupervisorPage })
