import { useEffect, useRef, useState } from 'react'
import type { CartStore } from './cartStore.ts'
import { fitToPurse } from './fitToPurse.ts'
import { type CartLines, sameLines } from './lines.ts'
import type { Purse } from './purse.ts'

/**
 * Fits what was planned ahead to the share as it turned out: once, when the share is first known, so that nothing
 * that a citizen types later is changed behind their back. "Undo" brings the plan back.
 * @param known Whether the purse is the wallet's own and moves no more.
 * @returns Whether it changed the cart.
 */
export function useFitOnce(store: CartStore, draft: CartLines | null, purse: Purse, known: boolean): boolean {
  const looked = useRef<CartStore>(undefined)
  const [fitted, setFitted] = useState<CartStore>()
  useEffect(() => {
    if (!known || looked.current === store) return
    looked.current = store
    if (!draft) return
    const fitting = fitToPurse(draft, purse)
    if (sameLines(fitting, draft)) return
    store.setLines(fitting)
    setFitted(store)
  }, [store, draft, purse, known])
  return fitted === store
}
