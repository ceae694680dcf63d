import { createLazyRoute } from '@tanstack/react-router'
import { WalletPage } from '../../features/walletHistory/WalletPage.tsx'

export const Route = createLazyRoute('/wallet/$address')({ component: WalletRoute })

function WalletRoute() {
  const { address } = Route.useParams()
  return <WalletPage key={address} address={address} places={Route.useSearch()} />
}
