import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { fetchBlock } from '@initiative-citizen/ipfs/fetch-block'
import { MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'
import { unsealImage } from '@initiative-citizen/ipfs/sealing/unseal-image'

/**
 * Fetches a sealed photograph and opens it.
 * @param imagesKey The sealed part's.
 * @throws What `fetchBlock` and `unsealImage` throw.
 */
export async function openSealedImage(
  image: { readonly digest: string; readonly type: string },
  imagesKey: string,
  options: { gateways: readonly string[]; signal: AbortSignal },
): Promise<Blob> {
  const sealed = await fetchBlock(digestToCid(image.digest), { ...options, maxBytes: MAX_IMAGE_BYTES })
  return new Blob([await unsealImage(sealed, imagesKey)], { type: image.type })
}
