import { InsecureContext, InvalidDigest } from './errors.ts'

/** A SHA-256 as contracts hold it: `0x` and 64 lower-case hexadecimal digits. */
export type Digest = `0x${string}`

const DIGEST = /^0x[0-9a-f]{64}$/i

/**
 * Hashes bytes with the platform's own SHA-256.
 * @param bytes Any bytes.
 * @returns Their digest.
 * @throws InsecureContext where the browser hides WebCrypto: pages served over plain http.
 */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Digest> {
  if (!globalThis.crypto?.subtle) throw new InsecureContext()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return bytesToDigest(hash)
}

/** Writes 32 bytes as a digest. */
export function bytesToDigest(hash: Uint8Array): Digest {
  let hex = ''
  for (const byte of hash) hex += byte.toString(16).padStart(2, '0')
  return `0x${hex}`
}

/**
 * Reads a digest's 32 bytes.
 * @throws InvalidDigest when it is anything but `0x` and 64 hexadecimal digits.
 */
export function digestToBytes(digest: string): Uint8Array<ArrayBuffer> {
  if (!DIGEST.test(digest)) throw new InvalidDigest(digest)
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(digest.slice(2 + 2 * i, 4 + 2 * i), 16))
}
