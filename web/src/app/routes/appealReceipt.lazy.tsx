import { createLazyRoute } from '@tanstack/react-router'
import { ReceiptPage } from '../../features/appealFiling/receipt/ReceiptPage.tsx'

export const Route = createLazyRoute('/appeals/$appeal/receipt')({ component: AppealReceiptRoute })

function AppealReceiptRoute() {
  return <ReceiptPage appeal={Route.useParams().appeal} />
}
