import { openDatabase } from '../database/openDatabase.ts'
import type { Picture } from './reencode.ts'

/** A photograph of a draft, re-encoded already; its bytes wait in the browser's database under its CID. */
export interface PhotoDraft {
  readonly cid: string
  readonly type: string
  /** What it shows, in words. */
  readonly alt: string
}

/** Pictures lie on shelves, one a draft: forgetting a draft's leaves those of others, even if they are the same. */
const place = (shelf: string, cid: string) => `${shelf}/${cid}`
const database = () => openDatabase('pictures')

/** Keeps a draft's picture in the browser's database: text storage is too small for it. */
export async function keepPicture(
  shelf: string,
  { cid, bytes }: Pick<Picture, 'cid' | 'bytes'>,
): Promise<void> {
  await database().set(place(shelf, cid), bytes)
}

/** @returns A kept picture's bytes; undefined if the browser has dropped them. */
export function keptPicture(shelf: string, cid: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return database().get(place(shelf, cid))
}

/** Forgets all pictures of a draft that was sent or thrown away. */
export async function forgetPictures(shelf: string): Promise<void> {
  const kept = await database().keys()
  await Promise.all(kept.filter((key) => key.startsWith(place(shelf, ''))).map(database().remove))
}
