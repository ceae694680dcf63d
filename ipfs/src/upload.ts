import { create } from 'ipfs-http-client'
import type { EncodedBody } from './body.ts'
import { digestToCid, type RawCid } from './cid.ts'
import { digestOf } from './digest.ts'
import { Refused, TooLarge, Unreachable, WrongCid } from './errors.ts'
import { MAX_IMAGE_BYTES } from './limits.ts'

// Kept to this module, to be imported when someone uploads: ipfs-http-client weighs more than all that readers load.

export interface UploadOptions {
  /** The gateway's base address; its Kubo RPC is expected at `/api/v0`. */
  readonly gateway: string
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole upload. */
  readonly timeoutMs?: number
}

/**
 * Uploads a body as one raw block. The gateway drops it again unless the chain names it within an hour.
 * @param body From `encodeBody`.
 * @returns Its CID, which the gateway has confirmed.
 * @throws Refused (with `retryAfter` seconds when rates are exceeded), Unreachable, WrongCid, or the signal's reason.
 */
export async function uploadBody(body: EncodedBody, options: UploadOptions): Promise<RawCid> {
  const cid = await ask(options, async (client, limits) => {
    const stored = await client.block.put(body.bytes, { ...limits, format: 'raw', mhtype: 'sha2-256' })
    return stored.toString()
  })
  return confirm(body.cid, cid)
}

/**
 * Uploads a photo. Shrink it first: it must fit into one block, so that readers can verify it.
 * @param image The encoded photo, of at most `MAX_IMAGE_BYTES`; strip its metadata (EXIF) before.
 * @returns The CID to name in the body.
 * @throws TooLarge, and what `uploadBody` throws.
 */
export async function uploadImage(image: Uint8Array<ArrayBuffer>, options: UploadOptions): Promise<RawCid> {
  if (image.length > MAX_IMAGE_BYTES) throw new TooLarge(image.length, MAX_IMAGE_BYTES)
  const expected = digestToCid(await digestOf(image))
  const cid = await ask(options, async (client, limits) => {
    // Cut into larger pieces than Kubo does by itself, so that the photo stays in one.
    const cut = { cidVersion: 1, rawLeaves: true, chunker: `size-${MAX_IMAGE_BYTES}` } as const
    const added = await client.add(image, { ...limits, ...cut })
    return added.cid.toString()
  })
  return confirm(expected, cid)
}

type Client = ReturnType<typeof create>

async function ask(
  { gateway, signal, timeoutMs = 60_000 }: UploadOptions,
  upload: (client: Client, limits: { signal: AbortSignal }) => Promise<string>,
): Promise<string> {
  // The client has a timeout of its own, which `block.put` only passes on to the server.
  const late = AbortSignal.timeout(timeoutMs)
  const limit = signal ? AbortSignal.any([signal, late]) : late
  limit.throwIfAborted()
  const client = create({ url: `${gateway.replace(/\/+$/, '')}/api/v0` })
  try {
    return await upload(client, { signal: limit })
  } catch (error) {
    signal?.throwIfAborted()
    throw late.aborted ? new Unreachable(`no answer within ${timeoutMs} ms`) : toUploadError(error)
  }
}

function toUploadError(error: unknown): Refused | Unreachable {
  if (!(error instanceof Error)) return new Unreachable(String(error))
  const response = 'response' in error ? error.response : undefined
  if (!(response instanceof Response)) return new Unreachable(error.message)
  const retryAfter = response.headers.get('retry-after')
  return new Refused(response.status, error.message, retryAfter === null ? undefined : Number(retryAfter))
}

function confirm(expected: RawCid, actual: string): RawCid {
  if (actual !== expected) throw new WrongCid(expected, actual)
  return expected
}
