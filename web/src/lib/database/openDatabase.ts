import { createStore, del, get, keys, set } from 'idb-keyval'

/** A place in the browser for what is too large, or too precious, for text storage. */
export interface Database {
  /** @returns Undefined if nothing is kept under the key. */
  readonly get: <Value>(key: string) => Promise<Value | undefined>
  readonly set: (key: string, value: unknown) => Promise<void>
  readonly remove: (key: string) => Promise<void>
  readonly keys: () => Promise<string[]>
}

const opened = new Map<string, Database>()

/**
 * Opens one of the page's databases.
 * @param name A database of its own, so that each keeps the shape that it needs.
 * @returns IndexedDB; where the browser has none, what lives as long as the page.
 */
export function openDatabase(name: string): Database {
  const known = opened.get(name)
  if (known) return known
  const database = globalThis.indexedDB ? indexed(name) : inMemory()
  opened.set(name, database)
  return database
}

function indexed(name: string): Database {
  const store = createStore(name, 'values')
  return {
    get: (key) => get(key, store),
    set: (key, value) => set(key, value, store),
    remove: (key) => del(key, store),
    keys: () => keys<string>(store),
  }
}

/** Values are copied as IndexedDB copies them, so that nobody changes what is kept by changing what was handed in. */
function inMemory(): Database {
  const values = new Map<string, unknown>()
  return {
    get: async <Value>(key: string) => structuredClone(values.get(key)) as Value | undefined,
    set: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (key) => void values.delete(key),
    keys: async () => [...values.keys()],
  }
}
