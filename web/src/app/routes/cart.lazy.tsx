import { createLazyRoute } from '@tanstack/react-router'
import { CartPage } from '../../features/cart/CartPage.tsx'
import { RoundStatusSlot } from '../slots/RoundStatusSlot.tsx'

export const Route = createLazyRoute('/rounds/$round/cart')({ component: CartRoute })

function CartRoute() {
  return <CartPage status={<RoundStatusSlot />} />
}
