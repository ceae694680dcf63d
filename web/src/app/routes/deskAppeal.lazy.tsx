import { createLazyRoute } from '@tanstack/react-router'
import { DeskAppealPage } from '../../features/desk/appeals/one/DeskAppealPage.tsx'

export const Route = createLazyRoute('/desk/appeals/$appeal')({ component: DeskAppealPage })
