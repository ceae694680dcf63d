import { createLazyRoute, useNavigate } from '@tanstack/react-router'
import { StatisticsView } from '../../features/statistics/StatisticsView.tsx'

export const Route = createLazyRoute('/rounds/$round/frame/statistics')({ component: StatisticsRoute })

function StatisticsRoute() {
  const { after, wallet = '' } = Route.useSearch()
  const navigate = useNavigate({ from: '/rounds/$round/statistics' })
  const find = (typed: string) =>
    navigate({ to: '.', search: typed === '' ? {} : { wallet: typed }, replace: true, resetScroll: false })
  return <StatisticsView after={after} wallet={wallet} onWallet={(typed) => void find(typed)} />
}
