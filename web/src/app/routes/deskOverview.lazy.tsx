import { createLazyRoute } from '@tanstack/react-router'
import { DeskOverview } from '../../features/desk/overview/DeskOverview.tsx'

export const Route = createLazyRoute('/desk/')({ component: DeskOverview })
