import { createLazyRoute } from '@tanstack/react-router'
import { GuardianPage } from '../../features/desk/guardian/GuardianPage.tsx'

export const Route = createLazyRoute('/desk/guardian')({ component: GuardianPage })
