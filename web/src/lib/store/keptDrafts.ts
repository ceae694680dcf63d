import { createStore, type Store } from './createStore.ts'
import { pageStorage } from './pageStorage.ts'

/** Drafts of one kind that survive a reload. */
export interface KeptDrafts<Draft> {
  /** @returns The draft of that name; `fresh` if none is kept. */
  readonly of: (name: string, fresh: Draft) => Store<Draft>
  /** Forgets what was sent; whoever shows it gets `fresh`. */
  readonly forget: (name: string, fresh: Draft) => void
}

/** @param prefix Names the kind. The shape's version is part of it: a draft of another shape is not read. */
export function createKeptDrafts<Draft>(prefix: string): KeptDrafts<Draft> {
  const open = new Map<string, Store<Draft>>()
  return {
    of: (name, fresh) => {
      const known = open.get(name)
      if (known) return known
      const store = createStore(read<Draft>(prefix + name) ?? fresh)
      store.subscribe(() => keep(prefix + name, store.get()))
      open.set(name, store)
      return store
    },
    forget: (name, fresh) => {
      open.get(name)?.set(fresh)
      pageStorage().removeItem(prefix + name)
    },
  }
}

function read<Draft>(key: string): Draft | undefined {
  const kept = pageStorage().getItem(key)
  try {
    return kept === null ? undefined : (JSON.parse(kept) as Draft)
  } catch {
    return undefined
  }
}

function keep(key: string, draft: unknown): void {
  try {
    pageStorage().setItem(key, JSON.stringify(draft))
  } catch {
    // The browser's storage is full or forbidden: the draft lasts as long as the page.
  }
}
