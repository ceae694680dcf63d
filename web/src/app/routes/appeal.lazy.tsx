import { createLazyRoute } from '@tanstack/react-router'
import { AppealPage } from '../../features/appeal/AppealPage.tsx'
import { AppealActsSlot } from '../slots/AppealActsSlot.tsx'

export const Route = createLazyRoute('/appeals/$appeal')({ component: AppealRoute })

function AppealRoute() {
  const { appeal } = Route.useParams()
  return <AppealPage key={appeal} id={appeal} acts={(view) => <AppealActsSlot view={view} />} />
}
