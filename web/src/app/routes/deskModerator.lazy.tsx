import { createLazyRoute } from '@tanstack/react-router'
import { ModeratorPage } from '../../features/desk/moderator/ModeratorPage.tsx'

export const Route = createLazyRoute('/desk/moderator')({ component: ModeratorPage })
