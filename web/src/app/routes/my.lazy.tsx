import { createLazyRoute } from '@tanstack/react-router'
import { MyPage } from '../../features/my/MyPage.tsx'

export const Route = createLazyRoute('/my')({ component: MyRoute })

function MyRoute() {
  return <MyPage after={Route.useSearch().after} />
}
