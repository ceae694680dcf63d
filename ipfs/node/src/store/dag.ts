import * as dagPb from '@ipld/dag-pb'
import type { CID } from 'multiformats/cid'
import type { BlockStore } from './blockStore.ts'

/**
 * All blocks of one content: the root and whatever it links to. Blocks that are missing or damaged have no links.
 * @param root A raw block's CID, which is all there is to it, or a UnixFS root.
 */
export async function* walk(store: BlockStore, root: CID): AsyncGenerator<CID> {
  yield root
  if (root.code !== dagPb.code) return
  const bytes = await store.get(root)
  for (const link of bytes ? linksOf(bytes) : []) yield* walk(store, link)
}

/** The links of a UnixFS block; none when the bytes are no such block. */
export function linksOf(bytes: Uint8Array): CID[] {
  try {
    return dagPb.decode(bytes).Links.map(({ Hash }) => Hash)
  } catch {
    return []
  }
}
