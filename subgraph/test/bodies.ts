import { createHash } from 'node:crypto'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import type { Hex } from 'viem'

/** What the gateway of the tests serves, by CID. */
export class Bodies {
  readonly byCid = new Map<string, string>()
  /** What it refuses to serve. `gnd test`, which knows no absent blocks, reads nothing in its place. */
  readonly erased = new Set<string>()

  /**
   * Publishes a block.
   * @param content A body, or any text.
   * @returns Its digest.
   */
  publish(content: object | string): Hex {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    const digest: Hex = `0x${createHash('sha256').update(text).digest('hex')}`
    this.byCid.set(digestToCid(digest), text)
    return digest
  }

  /** Serves a block no longer, as the city's gateway does once the chain says that it is erased. */
  erase(digest: Hex): void {
    const cid = digestToCid(digest)
    this.erased.add(cid)
    this.byCid.set(cid, '')
  }

  /** Serves other bytes under a block's name, as a dishonest gateway would. */
  forge(digest: Hex, content: object): void {
    this.byCid.set(digestToCid(digest), JSON.stringify(content))
  }
}
