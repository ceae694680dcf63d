import { unixfs } from '@helia/unixfs'
import type { Blockstore } from 'interface-blockstore'
import type { CID } from 'multiformats/cid'
import type { Block, BlockStore, Blocks } from './blockStore.ts'
import { readVerified } from './verified.ts'

type UnixFsBlocks = Pick<Blockstore, 'get' | 'has' | 'put'>

/**
 * Cuts a file into UnixFS blocks: CIDv1, raw leaves of 1 MiB. Up to that size a file is one raw block.
 * @returns The blocks, leaves first and the root last. Nothing is stored.
 */
export async function cutFile(content: Uint8Array): Promise<Blocks> {
  const blocks: Block[] = []
  const collector: UnixFsBlocks = {
    put: async (cid, bytes) => {
      blocks.push({ cid, bytes: await whole(bytes) })
      return cid
    },
    has: async () => false,
    get: () => {
      throw new Error('Cutting a file reads no blocks')
    },
  }
  await unixfs({ blockstore: collector }).addBytes(content)
  const root = blocks.pop()
  if (!root) throw new Error('A file has at least one block')
  return [...blocks, root]
}

/** A file put together again. */
export interface StoredFile {
  readonly size: number
  /**
   * Its bytes; each block is verified before any of it is given.
   * @param part First and last byte, counted from 0; all if not given.
   */
  read(part?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>
}

/**
 * Opens a UnixFS file.
 * @returns The file, or `undefined` when its root is not in the store.
 * @throws When the root is no file, or damaged; reading throws when another block is missing or damaged.
 */
export async function openFile(
  store: BlockStore,
  root: CID,
  signal: AbortSignal,
): Promise<StoredFile | undefined> {
  if (!(await readVerified(store, root, signal))) return undefined
  const files = unixfs({ blockstore: reading(store) })
  const { size } = await files.stat(root, { signal })
  return {
    size: Number(size),
    read: (part) =>
      files.cat(root, { signal, ...(part && { offset: part.start, length: part.end + 1 - part.start }) }),
  }
}

function reading(store: BlockStore): UnixFsBlocks {
  return {
    async *get(cid, options) {
      const bytes = await readVerified(store, cid, options?.signal)
      if (!bytes) throw new Error(`Block ${cid} is missing from the store`)
      yield bytes
    },
    has: async (cid) => (await store.get(cid)) !== undefined,
    put: () => {
      throw new Error('Reading a file stores no blocks')
    },
  }
}

async function whole(bytes: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  if (bytes instanceof Uint8Array) return bytes
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}
