import type { EncodedBody } from '../body.ts'
import { MAX_IMAGE_BYTES } from '../limits.ts'
import { encrypt } from './encrypt.ts'
import { keysOf } from './identity.ts'

/**
 * Encrypts a photograph to the appeal's own key, see `imagesKey` of the sealed part.
 * @param image The encoded photo, without metadata (EXIF). Sealing adds some 250 bytes.
 * @param imagesKey An identity made for this appeal alone, see `newIdentity`.
 * @returns One raw block for `uploadImage`; its digest stands in the sealed part and in the public `seal.images`.
 * @throws TooLarge, InvalidKey
 */
export async function sealImage(image: Uint8Array, imagesKey: string): Promise<EncodedBody> {
  const { recipient } = await keysOf(imagesKey)
  return encrypt(image, [recipient], MAX_IMAGE_BYTES)
}
