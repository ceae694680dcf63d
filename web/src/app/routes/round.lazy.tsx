import { createLazyRoute, Outlet } from '@tanstack/react-router'
import { RoundBoundary } from '../../features/round/RoundBoundary.tsx'
import { CartSlot } from '../slots/CartSlot.tsx'

export const Route = createLazyRoute('/rounds/$round')({ component: RoundRoute })

function RoundRoute() {
  const { round } = Route.useParams()
  return (
    <RoundBoundary key={round} address={round}>
      <CartSlot>
        <Outlet />
      </CartSlot>
    </RoundBoundary>
  )
}
