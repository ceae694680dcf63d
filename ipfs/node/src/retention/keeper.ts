import * as dagPb from '@ipld/dag-pb'
import { CID } from 'multiformats/cid'
import { code as RAW } from 'multiformats/codecs/raw'
import { type BlockStore, type Blocks, rootOf } from '../store/blockStore.ts'
import { rawCid } from '../store/codec.ts'
import { linksOf, walk } from '../store/dag.ts'
import type { Ledger } from './ledger.ts'
import { referencesOf } from './references.ts'
import { createSerial } from './serial.ts'

/** Too many bytes wait to be named by the chain. */
export class TemporaryStorageFull extends Error {
  readonly bytes: number
  readonly limit: number
  constructor(bytes: number, limit: number) {
    super(`Uploads that no event has named yet would fill ${bytes} of ${limit} bytes. Try again later.`)
    this.bytes = bytes
    this.limit = limit
  }
}

/** The city's moderator has erased this content: it is neither given nor taken. */
export class ErasedContent extends Error {
  readonly cid: string
  constructor(cid: string) {
    super(
      `${cid} was erased for good by the city's moderator, as the chain says, with the reason. It is not given out or taken again.`,
    )
    this.cid = cid
  }
}

export interface KeeperOptions {
  readonly store: BlockStore
  readonly ledger: Ledger
  /** How long an upload may wait for an event that names it, in ms. */
  readonly graceMs: number
  /** The most bytes that may wait. */
  readonly temporaryBytes: number
  /** The time in ms. */
  readonly now: () => number
}

/** Takes content in and lets it go: what no event names in time is dropped, what the chain names is kept. */
export interface Keeper {
  /**
   * Stores an upload.
   * @param bytes The content's size.
   * @throws TemporaryStorageFull, ErasedContent
   */
  accept(blocks: Blocks, bytes: number, signal: AbortSignal): Promise<void>
  /**
   * Drops what was stored longer ago than the grace period and is not kept.
   * @param readAt When the chain was last read to its head, in ms: nothing that came later is judged.
   * @returns What was dropped.
   */
  sweep(readAt: number): Promise<string[]>
  /**
   * Refuses a content that was erased, under whatever CID it is asked for.
   * @throws ErasedContent
   */
  requireNotErased(cid: CID): void
  /**
   * Deletes what the chain had erased by some block, and what belonged to that alone.
   * @param block So deep that no reorganisation is expected: what is deleted does not come back.
   * @returns What was deleted.
   */
  erase(block: number): Promise<string[]>
  /**
   * Notes blocks that the ledger does not know, as if they had just been uploaded: leftovers of a crash, or a lost
   * ledger. Damaged ones among them are removed.
   * @returns How many were noted.
   */
  adopt(): Promise<number>
}

export function createKeeper({ store, ledger, graceMs, temporaryBytes, now }: KeeperOptions): Keeper {
  // An upload of a content and its removal never overlap.
  const serial = createSerial()

  /** All blocks of UnixFS files that stay. Raw contents need no look: the ledger knows them by their CID. */
  async function blocksThatStay(leaving: ReadonlySet<string>): Promise<Set<string>> {
    const blocks = new Set<string>()
    for (const cid of ledger.contents()) {
      const root = CID.parse(cid)
      if (root.code !== dagPb.code || leaving.has(cid)) continue
      for await (const block of walk(store, root)) blocks.add(block.toString())
    }
    return blocks
  }

  function requireNotErased(cid: CID): void {
    // A moderator names a digest, which is the same under every codec.
    const raw = CID.createV1(RAW, cid.multihash).toString()
    if (ledger.isErased(raw)) throw new ErasedContent(cid.toString())
  }

  return {
    requireNotErased,

    accept: (blocks, bytes, signal) =>
      serial(async () => {
        for (const { cid } of blocks) requireNotErased(cid)
        const root = rootOf(blocks)
        const cid = root.cid.toString()
        if (!ledger.has(cid) && !ledger.isKept(cid)) {
          const total = ledger.temporaryBytes() + bytes
          if (total > temporaryBytes) throw new TemporaryStorageFull(total, temporaryBytes)
        }
        try {
          await store.put(blocks, signal)
        } catch (error) {
          // Some blocks may lie there now: each is forgotten by itself when its time is over.
          for (const { cid, bytes } of blocks)
            ledger.record({ cid: `${cid}`, bytes: bytes.length }, [], now())
          throw error
        }
        ledger.record({ cid, bytes }, referencesOf(root.bytes), now())
      }),

    sweep: (readAt) =>
      serial(async () => {
        const leaving = new Set(ledger.expired(Math.min(readAt, now()) - graceMs))
        if (leaving.size === 0) return []
        const staying = await blocksThatStay(leaving)
        for (const cid of leaving) {
          const root = CID.parse(cid)
          const blocks: CID[] = []
          for await (const block of walk(store, root)) {
            const key = block.toString()
            const isContent = ledger.has(key) && !leaving.has(key)
            if (!isContent && !staying.has(key)) blocks.push(block)
          }
          await store.remove(root, blocks)
          ledger.forget(cid)
        }
        return [...leaving]
      }),

    erase: (block) =>
      serial(async () => {
        const erased = ledger.erased(block)
        for (const cid of erased) {
          const root = CID.parse(cid)
          await store.remove(root, [root])
          ledger.forget(cid)
        }
        return erased
      }),

    adopt: () =>
      serial(async () => {
        if (!store.list) return 0
        const known = await blocksThatStay(new Set())
        const hashes = new Set([...known, ...ledger.contents()].map((cid) => toHash(CID.parse(cid))))
        let adopted = 0
        for await (const block of store.list()) {
          if (hashes.has(toHash(block))) continue
          const bytes = (await store.get(block)) ?? new Uint8Array()
          const raw = await rawCid(bytes)
          if (toHash(raw) !== toHash(block)) {
            await store.remove(block, [block])
            continue
          }
          const cid = linksOf(bytes).length > 0 ? CID.createV1(dagPb.code, raw.multihash) : raw
          ledger.record({ cid: cid.toString(), bytes: bytes.length }, referencesOf(bytes), now())
          adopted++
        }
        return adopted
      }),
  }
}

function toHash(cid: CID): string {
  return Buffer.from(cid.multihash.digest).toString('hex')
}
