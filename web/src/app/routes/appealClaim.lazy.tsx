import { createLazyRoute } from '@tanstack/react-router'
import { ClaimPage } from '../../features/myAppeals/claim/ClaimPage.tsx'
import { toClaimText } from '../../features/myAppeals/claim/claimCode.ts'

export const Route = createLazyRoute('/appeals/claim')({ component: AppealClaimRoute })

function AppealClaimRoute() {
  return <ClaimPage given={toClaimText(Route.useSearch())} />
}
