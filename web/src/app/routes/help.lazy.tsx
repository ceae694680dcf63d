import { createLazyRoute } from '@tanstack/react-router'
import { HelpPage } from '../../features/help/HelpPage.tsx'

export const Route = createLazyRoute('/help')({ component: HelpPage })
