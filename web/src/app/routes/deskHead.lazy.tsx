import { createLazyRoute } from '@tanstack/react-router'
import { HeadPage } from '../../features/desk/head/HeadPage.tsx'

export const Route = createLazyRoute('/desk/head')({ component: HeadPage })
