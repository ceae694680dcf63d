import { cidToDigest, digestToCid } from './cid.ts'
import { type Digest, digestOf } from './digest.ts'
import {
  type Attempt,
  InsecureContext,
  NotFound,
  Refused,
  TooLarge,
  Unavailable,
  Unreachable,
  WrongDigest,
} from './errors.ts'
import { AllFailed, hedge } from './hedge.ts'
import { MAX_BODY_BYTES } from './limits.ts'
import { readLimited } from './readLimited.ts'

export interface FetchOptions {
  /** Base addresses of gateways, best first: `https://ipfs.example.org`. */
  readonly gateways: readonly string[]
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that one gateway may take. */
  readonly timeoutMs?: number
  /** Milliseconds after which the next gateway is asked too. */
  readonly hedgeMs?: number
  /** The most bytes to accept; more are not downloaded. */
  readonly maxBytes?: number
}

/**
 * Fetches one raw block and verifies it: no gateway is trusted, and bytes that do not match are never returned.
 * @param block Its digest as the chain has it, or its CID.
 * @returns Bytes whose SHA-256 is the digest.
 * @throws Unavailable, with what each gateway did wrong; InvalidDigest; InvalidCid; InsecureContext; the signal's
 * reason when aborted.
 * @example
 * const photo = await fetchBlock(image.cid, { gateways, maxBytes: MAX_IMAGE_BYTES })
 */
export async function fetchBlock(block: string, options: FetchOptions): Promise<Uint8Array<ArrayBuffer>> {
  const digest = block.startsWith('0x') ? (block.toLowerCase() as Digest) : cidToDigest(block)
  const cid = digestToCid(digest)
  if (!globalThis.crypto?.subtle) throw new InsecureContext()
  const { gateways, signal, timeoutMs = 15_000, hedgeMs = 1_500, maxBytes = MAX_BODY_BYTES } = options
  const ask = (gateway: string, signal: AbortSignal) => fetchFrom(gateway, cid, digest, maxBytes, signal)
  try {
    return await hedge(gateways, ask, { hedgeMs, timeoutMs, signal })
  } catch (error) {
    if (!(error instanceof AllFailed)) throw error
    const failures = (error as AllFailed<string>).failures
    throw new Unavailable(
      cid,
      failures.map(({ source, error }) => ({ gateway: source, error: toAttemptError(error) })),
    )
  }
}

/** A wrong answer may stand in the browser's cache and not with the gateway: it is asked once more past the cache. */
async function fetchFrom(
  gateway: string,
  cid: string,
  digest: Digest,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  let actual = digest
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await download(gateway, cid, maxBytes, cache, signal)
    actual = await digestOf(bytes)
    if (actual === digest) return bytes
  }
  throw new WrongDigest(digest, actual)
}

async function download(
  gateway: string,
  cid: string,
  maxBytes: number,
  cache: 'default' | 'reload',
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = `${gateway.replace(/\/+$/, '')}/ipfs/${cid}?format=raw`
  // A redirect would lead to a host that nobody configured.
  const manner = { cache, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' } as const
  const response = await fetch(url, { ...manner, signal })
  if (response.ok) return readLimited(response, maxBytes)
  await response.body?.cancel()
  if (response.status === 404 || response.status === 410) throw new NotFound(cid)
  throw new Refused(response.status, response.statusText)
}

function toAttemptError(error: unknown): Attempt['error'] {
  const isKnown =
    error instanceof NotFound ||
    error instanceof Refused ||
    error instanceof TooLarge ||
    error instanceof WrongDigest
  return isKnown ? error : new Unreachable(error instanceof Error ? error.message : String(error))
}
