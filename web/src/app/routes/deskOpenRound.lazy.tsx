import { createLazyRoute } from '@tanstack/react-router'
import { OpenRoundPage } from '../../features/desk/treasurer/open/OpenRoundPage.tsx'

export const Route = createLazyRoute('/desk/treasurer/open')({ component: OpenRoundPage })
