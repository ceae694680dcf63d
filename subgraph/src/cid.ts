import { ByteArray, Bytes } from '@graphprotocol/graph-ts'

/** CIDv1, one raw block, SHA-256 of 32 bytes. */
const CID_HEAD = ByteArray.fromHexString('0x01551220')

/** The CID of the raw block with this SHA-256 digest, in base58: `zb2rh...`, the same CID as `bafkrei...`. */
export function cidOf(digest: Bytes): string {
  return 'z' + CID_HEAD.concat(digest).toBase58()
}
