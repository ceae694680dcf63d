import { createContext, useContext } from 'react'
import type { NextStep } from '../../lib/participation/nextStep.ts'
import type { CartProblem } from './limits.ts'
import type { CartLines } from './lines.ts'
import type { Purse } from './purse.ts'

/** The cart of the round that the page is about. */
export interface CartView {
  /** What the ballot would say: the draft, or the standing ballot while nothing was changed. */
  readonly lines: CartLines
  /** The ballot that stands on chain. */
  readonly standing: CartLines
  /** Something differs from the standing ballot. */
  readonly changed: boolean
  readonly purse: Purse
  /** The share still moves as people enrol. */
  readonly estimated: boolean
  /** The cart was planned ahead for a larger share or a finer step, and was fitted to what they turned out to be. */
  readonly fitted: boolean
  readonly problems: readonly CartProblem[]
  readonly step: NextStep
  /** The cart may be filled, be it ahead of voting. */
  readonly open: boolean
  readonly canUndo: boolean
  /** @param amount Kopecks; zero takes the project out. */
  readonly setAmount: (project: number, amount: bigint) => void
  readonly setLines: (lines: CartLines) => void
  readonly undo: () => void
  /** Goes back to the standing ballot. */
  readonly reset: () => void
}

export const CartContext = createContext<CartView | undefined>(undefined)

/** @returns The round's cart. */
export function useCart(): CartView {
  const cart = useContext(CartContext)
  if (!cart) throw new Error('useCart needs a CartProvider above it')
  return cart
}
