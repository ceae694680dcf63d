import { type CartLines, sameLines, withAmount } from './lines.ts'
import { parseCart, serializeCart } from './storedCart.ts'

const MAX_UNDO = 50

/** What the store knows; a new object after every change. */
export interface CartState {
  /** What the citizen has chosen; null while nothing was changed since the standing ballot. */
  readonly draft: CartLines | null
  readonly canUndo: boolean
}

/** A cart that outlives the page. */
export interface CartStore {
  getState(): CartState
  subscribe(listener: () => void): () => void
  /** Changes one amount; `standing` is what the cart starts from if nothing was changed yet. */
  setAmount(standing: CartLines, project: number, amount: bigint): void
  setLines(lines: CartLines): void
  /** Takes the last change back. */
  undo(): void
  /** Forgets the draft: the cart is the standing ballot again. */
  reset(): void
  /** Stops listening to other tabs. */
  close(): void
}

/**
 * Opens the cart kept under `key`.
 * @param storage Where it outlives the page. A full or forbidden storage costs persistence, never the cart itself.
 */
export function openCartStore(storage: Storage, key: string): CartStore {
  const listeners = new Set<() => void>()
  let past: (CartLines | null)[] = []
  let state: CartState = { draft: readStored(), canUndo: false }

  function readStored(): CartLines | null {
    try {
      return parseCart(storage.getItem(key))
    } catch {
      return null
    }
  }

  function show(draft: CartLines | null): void {
    state = { draft, canUndo: past.length > 0 }
    for (const listener of listeners) listener()
  }

  function keep(draft: CartLines | null): void {
    try {
      if (draft) storage.setItem(key, serializeCart(draft))
      else storage.removeItem(key)
    } catch {
      // Storage is full or forbidden: the cart lives as long as the page.
    }
    show(draft)
  }

  function change(draft: CartLines | null): void {
    if (draft && state.draft && sameLines(draft, state.draft)) return
    past = [...past.slice(1 - MAX_UNDO), state.draft]
    keep(draft)
  }

  function onStorage(event: StorageEvent): void {
    if (event.key !== key) return
    past = []
    show(readStored())
  }
  globalThis.addEventListener?.('storage', onStorage)

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setAmount: (standing, project, amount) => change(withAmount(state.draft ?? standing, project, amount)),
    setLines: (lines) => change(lines),
    undo() {
      const last = past.at(-1)
      if (last === undefined) return
      past = past.slice(0, -1)
      keep(last)
    },
    reset() {
      past = []
      keep(null)
    },
    close: () => globalThis.removeEventListener?.('storage', onStorage),
  }
}
