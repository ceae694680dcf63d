import { useMatch } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useCart } from '../../features/cart/CartContext.ts'
import { CartProvider } from '../../features/cart/CartProvider.tsx'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'

const CartBar = lazyFeature(['cart'], () => import('../../features/cart/CartBar.tsx').then((m) => m.CartBar))

/** Composition point around a round's pages: the visitor's cart, in sight on every page but its own. Below a `RoundContext`. */
export function CartSlot({ children }: { children: ReactNode }) {
  const atCart = useMatch({ from: '/rounds/$round/cart', shouldThrow: false }) !== undefined
  return (
    <CartProvider>
      {children}
      {!atCart && <BarOfCart />}
    </CartProvider>
  )
}

/** The bar, and its code, only come for those who have coins or a plan. */
function BarOfCart() {
  const { open, step, lines } = useCart()
  if (!open || (step.kind !== 'vote' && lines.length === 0)) return null
  return (
    <Suspense fallback={null}>
      <CartBar />
    </Suspense>
  )
}
