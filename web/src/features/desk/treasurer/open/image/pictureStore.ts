import type { Picture } from './reencode.ts'

const DATABASE = 'desk'
const STORE = 'pictures'

/** Keeps a draft's picture in the browser's database: text storage is too small for it. */
export async function keepPicture({ cid, bytes }: Pick<Picture, 'cid' | 'bytes'>): Promise<void> {
  await inStore('readwrite', (store) => store.put(bytes, cid))
}

/** @returns A kept picture's bytes; undefined if the browser has dropped them. */
export async function keptPicture(cid: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await inStore('readonly', (store) => store.get(cid))) as Uint8Array<ArrayBuffer> | undefined
}

/** Forgets all pictures of a draft that was opened or thrown away. */
export async function forgetPictures(): Promise<void> {
  await inStore('readwrite', (store) => store.clear())
}

async function inStore(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open()
  try {
    return await done(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return done(request)
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
