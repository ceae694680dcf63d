import { createLazyRoute } from '@tanstack/react-router'
import { OutcomeView } from '../../features/outcome/OutcomeView.tsx'
import { SettleSlot } from '../slots/SettleSlot.tsx'

export const Route = createLazyRoute('/rounds/$round/frame/outcome')({ component: OutcomeRoute })

function OutcomeRoute() {
  return <OutcomeView settle={<SettleSlot />} />
}
