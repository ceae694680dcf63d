import fc from 'fast-check'
import { base32 } from 'multiformats/bases/base32'
import { CID } from 'multiformats/cid'
import * as raw from 'multiformats/codecs/raw'
import * as Digest from 'multiformats/hashes/digest'
import { sha256 } from 'multiformats/hashes/sha2'
import { describe, expect, it } from 'vitest'
import { decodeBase32, encodeBase32 } from '../src/base32.ts'
import { cidToDigest, digestToCid, isRawCid } from '../src/cid.ts'
import { bytesToDigest, digestOf } from '../src/digest.ts'
import { InvalidCid, InvalidDigest } from '../src/errors.ts'

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('digest <-> CID', () => {
  it('is the CID that multiformats makes', () => {
    fc.assert(
      fc.property(hash, (bytes) => {
        const theirs = CID.createV1(raw.code, Digest.create(sha256.code, bytes)).toString()
        expect(digestToCid(bytesToDigest(bytes))).toBe(theirs)
        expect(theirs).toMatch(/^bafkrei/)
      }),
    )
  })

  it('goes both ways', () => {
    fc.assert(
      fc.property(hash, (bytes) => {
        const digest = bytesToDigest(bytes)
        expect(cidToDigest(digestToCid(digest))).toBe(digest)
      }),
    )
  })

  it('hashes as multiformats does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const theirs = await sha256.digest(bytes)
        expect(await digestOf(Uint8Array.from(bytes))).toBe(bytesToDigest(theirs.digest))
      }),
    )
  })

  it('refuses digests of another form', () => {
    for (const digest of ['', '0x', `0x${'a'.repeat(63)}`, `0x${'g'.repeat(64)}`, 'a'.repeat(66)]) {
      expect(() => digestToCid(digest)).toThrow(InvalidDigest)
    }
  })

  it('refuses CIDs of another kind', () => {
    const digest = Digest.create(sha256.code, new Uint8Array(32).fill(7))
    const ours = CID.createV1(raw.code, digest)
    const others = [
      CID.createV0(digest).toString(),
      CID.createV1(0x70, digest).toString(),
      CID.createV1(raw.code, Digest.create(0x13, new Uint8Array(64))).toString(),
      ours.toString().toUpperCase(),
      ours.toString().slice(0, -1),
      `${ours.toString().slice(0, -1)}b`,
      `${ours}a`,
      '',
    ]
    for (const cid of others) {
      expect(() => cidToDigest(cid), cid).toThrow(InvalidCid)
      expect(isRawCid(cid)).toBe(false)
    }
    expect(isRawCid(ours.toString())).toBe(true)
  })
})

describe('base32', () => {
  it('writes and reads as multiformats does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = encodeBase32(bytes)
        expect(`b${text}`).toBe(base32.encode(bytes))
        expect(decodeBase32(text)).toEqual(Uint8Array.from(bytes))
      }),
    )
  })

  it('refuses foreign letters and leftover bits', () => {
    for (const text of ['a1', 'A', 'aa=', 'ab', 'b']) expect(decodeBase32(text), text).toBeUndefined()
  })
})
