import { join } from 'node:path'
import { FsBlockstore } from 'blockstore-fs'
import type { BlockStore } from './blockStore.ts'

/**
 * Blocks in a directory, by Helia's file-system blockstore: a file a block, written atomically.
 * Helia's libp2p is left out on purpose: this node talks to nobody but those who call the gateway.
 * @param directory Made if it is not there.
 */
export async function openHeliaStore(directory: string): Promise<BlockStore> {
  const blockstore = new FsBlockstore(join(directory, 'blocks'))
  await blockstore.open()
  return {
    kind: 'helia',

    async put(blocks, signal) {
      for (const { cid, bytes } of blocks) await blockstore.put(cid, bytes, signal && { signal })
    },

    async get(cid, signal) {
      try {
        const chunks: Uint8Array[] = []
        for await (const chunk of blockstore.get(cid, signal && { signal })) chunks.push(chunk)
        return Buffer.concat(chunks)
      } catch (error) {
        if (error instanceof Error && error.name === 'NotFoundError') return undefined
        throw error
      }
    },

    async remove(_root, blocks) {
      for (const cid of blocks) await blockstore.delete(cid)
    },

    async *list() {
      for await (const { cid } of blockstore.getAll()) yield cid
    },
  }
}
