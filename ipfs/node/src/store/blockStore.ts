import type { CID } from 'multiformats/cid'

export interface Block {
  readonly cid: CID
  readonly bytes: Uint8Array
}

/** The blocks of one content: the last is the root, from which all others are reached. */
export type Blocks = readonly [...Block[], Block]

/** The root of a content's blocks. */
export function rootOf(blocks: Blocks): Block {
  return blocks[blocks.length - 1] as Block
}

/** Where blocks lie. Whoever reads verifies: a store may be damaged, or be somebody else's. */
export interface BlockStore {
  /** Which kind it is, for people: `helia` or `kubo`. */
  readonly kind: string

  /**
   * Stores the blocks of one upload for good: until `remove`.
   */
  put(blocks: Blocks, signal?: AbortSignal): Promise<void>

  /** One block as it lies there, or `undefined` when it does not. Never asks the IPFS network. */
  get(cid: CID, signal?: AbortSignal): Promise<Uint8Array | undefined>

  /**
   * Removes one upload.
   * @param root What was uploaded.
   * @param blocks Which blocks can go, the root among them if it can; those already gone are fine.
   */
  remove(root: CID, blocks: readonly CID[]): Promise<void>

  /** Every block there is, if the store is ours alone. The codec in these CIDs means nothing. */
  list?(): AsyncIterable<CID>
}
