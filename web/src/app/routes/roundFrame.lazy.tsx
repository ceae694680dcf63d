import { createLazyRoute, Outlet } from '@tanstack/react-router'
import { RoundFrame } from '../../features/round/RoundFrame.tsx'
import { RoundStatusSlot } from '../slots/RoundStatusSlot.tsx'

export const Route = createLazyRoute('/rounds/$round/frame')({ component: FrameRoute })

function FrameRoute() {
  return (
    <RoundFrame status={<RoundStatusSlot />}>
      <Outlet />
    </RoundFrame>
  )
}
