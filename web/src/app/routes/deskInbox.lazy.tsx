import { createLazyRoute } from '@tanstack/react-router'
import { InboxPage } from '../../features/desk/appeals/inbox/InboxPage.tsx'

export const Route = createLazyRoute('/desk/appeals')({ component: InboxPage })
