import { fetchBlock } from '@initiative-citizen/ipfs/fetch-block'
import { MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'

/**
 * Fetches a picture and compares it with its CID.
 * @param type The media type that its body names.
 * @throws What `fetchBlock` throws.
 */
export async function readImage(
  cid: string,
  type: string,
  options: { gateways: readonly string[]; signal: AbortSignal },
): Promise<Blob> {
  const bytes = await fetchBlock(cid, { ...options, maxBytes: MAX_IMAGE_BYTES })
  return new Blob([bytes], { type })
}
