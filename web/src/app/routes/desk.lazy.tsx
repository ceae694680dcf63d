import { createLazyRoute, Outlet } from '@tanstack/react-router'
import { DeskFrame } from '../../features/desk/frame/DeskFrame.tsx'
import { DeskPen } from '../desk/DeskPen.tsx'
import { MantineRoot } from '../theme/MantineRoot.tsx'

export const Route = createLazyRoute('/desk')({ component: DeskRoute })

function DeskRoute() {
  return (
    <MantineRoot>
      <DeskPen>
        <DeskFrame>
          <Outlet />
        </DeskFrame>
      </DeskPen>
    </MantineRoot>
  )
}
