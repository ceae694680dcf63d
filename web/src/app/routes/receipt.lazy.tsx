import { createLazyRoute } from '@tanstack/react-router'
import { ReceiptPage } from '../../features/cart/receipt/ReceiptPage.tsx'

export const Route = createLazyRoute('/receipts/$transaction')({ component: ReceiptRoute })

function ReceiptRoute() {
  const { transaction } = Route.useParams()
  const { wallet } = Route.useSearch()
  return <ReceiptPage key={`${transaction} ${wallet}`} transaction={transaction} wallet={wallet} />
}
