import { MAX_BODY_BYTES } from '@initiative-citizen/ipfs/limits'

/**
 * Fetches bytes as they lie on a gateway and hashes them here.
 * @returns Their SHA-256, as the chain writes digests.
 * @throws When the gateway does not have them, or sends more than a body may have.
 */
export async function hashBlock(url: string, signal: AbortSignal): Promise<`0x${string}`> {
  const response = await fetch(url, { signal, cache: 'no-store' })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  const bytes = await response.arrayBuffer()
  if (bytes.byteLength > MAX_BODY_BYTES) throw new Error('These are more bytes than a body may have')
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `0x${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
