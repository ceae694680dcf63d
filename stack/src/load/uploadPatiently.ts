import { setTimeout as sleep } from 'node:timers/promises'
import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import { Refused } from '@initiative-citizen/ipfs/errors'
import { uploadBody } from '@initiative-citizen/ipfs/upload'

const TOO_MANY = 429
const BUSY = 503

/**
 * Uploads a body, and waits as often as the gateway says that it is too much at once.
 * @throws What `uploadBody` throws for other reasons.
 */
export async function uploadPatiently(body: EncodedBody, gateway: string): Promise<void> {
  for (;;) {
    try {
      await uploadBody(body, { gateway })
      return
    } catch (error) {
      if (!(error instanceof Refused) || (error.status !== TOO_MANY && error.status !== BUSY)) throw error
      await sleep((error.retryAfter ?? 1) * 1_000)
    }
  }
}
