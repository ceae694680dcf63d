import { decrypt } from './decrypt.ts'

/**
 * Opens a sealed photograph.
 * @param bytes The block's, as `fetchBlock` gives them with `maxBytes: MAX_IMAGE_BYTES`.
 * @param imagesKey The sealed part's.
 * @returns The encoded photo, of the `type` that the sealed part says.
 * @throws NotForThisKey, BrokenSeal, InvalidKey
 */
export async function unsealImage(bytes: Uint8Array, imagesKey: string): Promise<Uint8Array<ArrayBuffer>> {
  return decrypt(bytes, imagesKey)
}
