import { bytesToDigest, type Digest } from '../digest.ts'

/** 32 random bytes for a sealed part: without them nobody can check a guess of its content against the commitment. */
export function newSalt(): Digest {
  return bytesToDigest(crypto.getRandomValues(new Uint8Array(32)))
}
