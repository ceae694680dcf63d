import { decodeBase32, encodeBase32 } from './base32.ts'
import { bytesToDigest, type Digest, digestToBytes } from './digest.ts'
import { InvalidCid } from './errors.ts'

/** The CID of one raw block: version 1, codec raw, sha2-256, in base32. */
export type RawCid = `bafkrei${string}`

/** CIDv1, raw (0x55), sha2-256 (0x12), 32 bytes: what stands before the digest in every such CID. */
const PREFIX = [0x01, 0x55, 0x12, 0x20] as const

/** The length of every such CID: `b` and 36 bytes in base32. */
const LENGTH = 59

/**
 * The CID under which IPFS knows the block with this digest.
 * @throws InvalidDigest
 */
export function digestToCid(digest: string): RawCid {
  return `b${encodeBase32(Uint8Array.of(...PREFIX, ...digestToBytes(digest)))}` as RawCid
}

/**
 * The digest inside the CID of a raw block.
 * @throws InvalidCid for every other kind of CID: another version, codec, hash or base.
 */
export function cidToDigest(cid: string): Digest {
  const bytes = cid.length === LENGTH && cid[0] === 'b' ? decodeBase32(cid.slice(1)) : undefined
  if (!bytes || PREFIX.some((byte, i) => bytes[i] !== byte)) throw new InvalidCid(cid)
  return bytesToDigest(bytes.subarray(PREFIX.length))
}

/** Whether this is the CID of one raw block. */
export function isRawCid(cid: string): cid is RawCid {
  try {
    cidToDigest(cid)
    return true
  } catch {
    return false
  }
}
