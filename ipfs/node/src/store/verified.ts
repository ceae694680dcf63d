import type { CID } from 'multiformats/cid'
import { sha256 } from 'multiformats/hashes/sha2'
import type { BlockStore } from './blockStore.ts'

/** A block in the store is not what its CID says: the disk is damaged, or somebody wrote there. */
export class DamagedBlock extends Error {
  readonly cid: string
  constructor(cid: string) {
    super(`The stored block ${cid} is damaged. Upload the same content again to mend it.`)
    this.cid = cid
  }
}

/**
 * Reads a block and checks it.
 * @returns The block's bytes, or `undefined` when the store has no such block.
 * @throws DamagedBlock
 */
export async function readVerified(
  store: BlockStore,
  cid: CID,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const bytes = await store.get(cid, signal)
  if (!bytes) return undefined
  const { digest } = await sha256.digest(bytes)
  if (Buffer.compare(digest, cid.multihash.digest) !== 0) throw new DamagedBlock(cid.toString())
  return bytes
}
