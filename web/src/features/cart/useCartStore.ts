import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import { pageStorage } from '../../lib/store/pageStorage.ts'
import { cartKey } from './cartKey.ts'
import { type CartState, type CartStore, openCartStore } from './cartStore.ts'

/**
 * The stored cart of a round and wallet. What was chosen before connecting goes over to the wallet's cart, unless that
 * holds something already.
 */
export function useCartStore(
  chainId: number,
  round: Address,
  wallet: Address | null,
): { store: CartStore; state: CartState } {
  const store = useMemo(
    () => openCartStore(pageStorage(), cartKey(chainId, round, wallet)),
    [chainId, round, wallet],
  )
  useEffect(() => {
    if (!wallet) return
    const anyone = openCartStore(pageStorage(), cartKey(chainId, round, null))
    const { draft } = anyone.getState()
    if (draft && draft.length > 0 && !store.getState().draft) store.setLines(draft)
    anyone.reset()
    anyone.close()
  }, [chainId, round, wallet, store])
  useEffect(() => store.close, [store])
  return { store, state: useSyncExternalStore(store.subscribe, store.getState) }
}
