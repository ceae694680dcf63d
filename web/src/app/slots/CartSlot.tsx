import { useMatch } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { CartProvider } from '../../features/cart/CartProvider.tsx'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'

const CartBar = lazyFeature(['cart'], () => import('../../features/cart/CartBar.tsx').then((m) => m.CartBar))

/** Composition point around a round's pages: the visitor's cart, in sight on every page but its own. Below a `RoundContext`. */
export function CartSlot({ children }: { children: ReactNode }) {
  const atCart = useMatch({ from: '/rounds/$round/cart', shouldThrow: false }) !== undefined
  return (
    <CartProvider>
      {children}
      {!atCart && (
        <Suspense fallback={null}>
          <CartBar />
        </Suspense>
      )}
    </CartProvider>
  )
}
