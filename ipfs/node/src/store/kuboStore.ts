import * as dagPb from '@ipld/dag-pb'
import { type Block, type BlockStore, rootOf } from './blockStore.ts'

/** The Kubo node refused, or something else answered in its place. */
export class KuboFailed extends Error {
  readonly command: string
  readonly status: number
  constructor(command: string, status: number, reason: string) {
    super(`Kubo's ${command} failed (HTTP ${status}): ${reason}`)
    this.command = command
    this.status = status
  }
}

/** How Kubo says that it does not have a block. */
const ABSENT = /not found|could not find/i
/** How Kubo says that there is no such pin to remove. */
const NOT_PINNED = /not pinned/i

/**
 * Blocks in a Kubo node, over its RPC. Uploads are pinned there at once, and unpinned when the gateway drops them.
 * The RPC gives all power over the node: it belongs on a private network, and only this gateway in public.
 * @param rpc The RPC's base address, such as `http://10.0.0.5:5001`.
 * @param timeoutMs How long one command may take.
 */
export function openKuboStore(rpc: string, timeoutMs: number): BlockStore {
  const base = rpc.replace(/\/+$/, '')

  async function command(
    name: string,
    parameters: Record<string, string>,
    { body, signal }: { body?: FormData; signal?: AbortSignal | undefined } = {},
  ): Promise<Response> {
    const limit = AbortSignal.timeout(timeoutMs)
    // Offline: what Kubo does not have, it shall not look for on the IPFS network in a stranger's name.
    const query = new URLSearchParams({ ...parameters, offline: 'true' })
    const response = await fetch(`${base}/api/v0/${name}?${query}`, {
      method: 'POST',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(body && { body }),
    })
    if (!response.ok) throw new KuboFailed(name, response.status, reasonOf(await response.text()))
    return response
  }

  async function putBlock({ cid, bytes }: Block, signal: AbortSignal | undefined): Promise<void> {
    const body = new FormData()
    body.append('data', new Blob([Uint8Array.from(bytes)]))
    const codec = cid.code === dagPb.code ? 'dag-pb' : 'raw'
    const response = await command('block/put', { 'cid-codec': codec, mhtype: 'sha2-256' }, { body, signal })
    const { Key } = (await response.json()) as { Key?: string }
    if (Key !== cid.toString())
      throw new KuboFailed('block/put', response.status, `stored ${Key}, not ${cid}`)
  }

  return {
    kind: 'kubo',

    async put(blocks, signal) {
      for (const block of blocks) await putBlock(block, signal)
      await command('pin/add', { arg: `${rootOf(blocks).cid}` }, { signal })
    },

    async get(cid, signal) {
      try {
        const response = await command('block/get', { arg: `${cid}` }, { signal })
        return new Uint8Array(await response.arrayBuffer())
      } catch (error) {
        if (error instanceof KuboFailed && ABSENT.test(error.message)) return undefined
        throw error
      }
    },

    async remove(root, blocks) {
      try {
        await command('pin/rm', { arg: `${root}` })
      } catch (error) {
        if (!(error instanceof KuboFailed && NOT_PINNED.test(error.message))) throw error
      }
      // Kubo answers 200 and names in its answer blocks that other pins hold: those stay, as they should.
      for (const cid of blocks) await command('block/rm', { arg: `${cid}`, force: 'true' })
    },
  }
}

function reasonOf(answer: string): string {
  try {
    return (JSON.parse(answer) as { Message?: string }).Message ?? answer
  } catch {
    return answer
  }
}
