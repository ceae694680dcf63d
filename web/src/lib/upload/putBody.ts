import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import { fetchBlock } from '@initiative-citizen/ipfs/fetch-block'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import { patiently } from './patiently.ts'

/**
 * Uploads a body, or an envelope, and fetches it back to see that the gateway serves exactly these bytes.
 * @param gateway The city's own.
 * @throws What `uploadBody` and `fetchBlock` throw.
 */
export async function putBody(body: EncodedBody, gateway: string): Promise<void> {
  await patiently(() => uploadBody(body, { gateway }))
  await fetchBlock(body.cid, { gateways: [gateway] })
}
