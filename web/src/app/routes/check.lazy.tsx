import { createLazyRoute } from '@tanstack/react-router'
import { CheckPage } from '../../features/check/CheckPage.tsx'

export const Route = createLazyRoute('/check')({ component: CheckRoute })

function CheckRoute() {
  const { round } = Route.useSearch()
  return <CheckPage key={round} round={round} />
}
