import { Readable } from 'node:stream'
import * as dagPb from '@ipld/dag-pb'
import type { CID } from 'multiformats/cid'
import type { BlockStore } from '../store/blockStore.ts'
import { openFile } from '../store/unixfs.ts'
import { readVerified } from '../store/verified.ts'
import type { ByteRange } from './byteRange.ts'
import { kindOf } from './contentType.ts'
import { EMPTY_DIRECTORY } from './emptyDirectory.ts'

/** The media type of a block as it is. */
export const RAW = 'application/vnd.ipld.raw'

/** Content as it goes out. */
export interface Content {
  readonly type: string
  /** Whether a browser may show it in a tab of its own. */
  readonly isShown: boolean
  readonly size: number
  /** Reads it whole, or a part of it. Once only. */
  read(part: ByteRange | undefined): Buffer | Readable
}

/**
 * Opens one block as it is.
 * @returns It, or `undefined` when it is not in the store.
 * @throws DamagedBlock
 */
export async function openBlock(
  store: BlockStore,
  cid: CID,
  signal: AbortSignal,
): Promise<Content | undefined> {
  const isEmptyDirectory = cid.toString() === EMPTY_DIRECTORY.cid
  const bytes = isEmptyDirectory ? EMPTY_DIRECTORY.block : await readVerified(store, cid, signal)
  return bytes && { type: RAW, isShown: false, ...inMemory(bytes) }
}

/**
 * Opens what a CID stands for: a raw block's bytes, or a UnixFS file put together.
 * @returns It, or `undefined` when it is not in the store.
 * @throws DamagedBlock
 */
export async function openContent(
  store: BlockStore,
  cid: CID,
  signal: AbortSignal,
): Promise<Content | undefined> {
  if (cid.toString() === EMPTY_DIRECTORY.cid) {
    const text = Buffer.from('An empty directory.\n')
    return { type: 'text/plain; charset=utf-8', isShown: true, ...inMemory(text) }
  }
  if (cid.code === dagPb.code) return openUnixFs(store, cid, signal)
  const bytes = await readVerified(store, cid, signal)
  return bytes && { ...kindOf(bytes), ...inMemory(bytes) }
}

function inMemory(bytes: Uint8Array): Pick<Content, 'size' | 'read'> {
  const whole = Buffer.from(bytes)
  return { size: whole.length, read: (part) => (part ? whole.subarray(part.start, part.end + 1) : whole) }
}

/** The first piece is read before the answer begins: it says what kind of file this is, and that it is there. */
async function openUnixFs(store: BlockStore, cid: CID, signal: AbortSignal): Promise<Content | undefined> {
  const file = await openFile(store, cid, signal)
  if (!file) return undefined
  const pieces = file.read()[Symbol.asyncIterator]()
  const first = await pieces.next()
  const start = first.done ? new Uint8Array() : first.value
  async function* content() {
    yield start
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) yield piece.value
  }
  const read = (part: ByteRange | undefined) => Readable.from(part ? file.read(part) : content())
  return { ...kindOf(start), size: file.size, read }
}
