import { createLazyRoute } from '@tanstack/react-router'
import { AppealsHome } from '../../features/appeals/home/AppealsHome.tsx'
import { RoundsPage } from '../../features/rounds/RoundsPage.tsx'

export const Route = createLazyRoute('/')({ component: HomeRoute })

function HomeRoute() {
  return <RoundsPage appeals={<AppealsHome />} />
}
