import * as dagPb from '@ipld/dag-pb'
import { CID } from 'multiformats/cid'
import * as raw from 'multiformats/codecs/raw'
import { sha256 } from 'multiformats/hashes/sha2'

/** The CID of one raw block with these bytes. */
export async function rawCid(bytes: Uint8Array): Promise<CID> {
  return CID.createV1(raw.code, await sha256.digest(bytes))
}

/** Whether this CID is of a kind that the gateway serves: a raw block or UnixFS, under sha2-256. */
export function isServed(cid: CID): boolean {
  return (cid.code === raw.code || cid.code === dagPb.code) && cid.multihash.code === sha256.code
}

/** One spelling for all CIDs of the same content: version 1, base32. */
export function normalise(cid: CID): CID {
  return cid.toV1()
}
