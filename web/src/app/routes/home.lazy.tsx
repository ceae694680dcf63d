import { createLazyRoute } from '@tanstack/react-router'
import { RoundsPage } from '../../features/rounds/RoundsPage.tsx'

export const Route = createLazyRoute('/')({ component: RoundsPage })
