import { createLazyRoute } from '@tanstack/react-router'
import { TreasurerPage } from '../../features/desk/treasurer/rounds/TreasurerPage.tsx'

export const Route = createLazyRoute('/desk/treasurer')({ component: TreasurerPage })
