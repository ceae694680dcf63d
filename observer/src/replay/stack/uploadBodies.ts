import { setTimeout as sleep } from 'node:timers/promises'
import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import { Refused } from '@initiative-citizen/ipfs/errors'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import type { RoundBodies } from '../bodies.ts'

/**
 * Uploads a round's bodies, as fast as the gateway's limits let.
 * @param gateway Its base address.
 * @param onProgress Hears how many of them are there.
 * @throws What `uploadBody` throws, but for rates.
 */
export async function uploadBodies(
  gateway: string,
  { order, projects }: RoundBodies,
  onProgress: (uploaded: number, all: number) => void,
): Promise<void> {
  const bodies = [order, ...projects]
  for (const [at, body] of bodies.entries()) {
    await uploadPatiently(body, gateway)
    onProgress(at + 1, bodies.length)
  }
}

async function uploadPatiently(body: EncodedBody, gateway: string): Promise<void> {
  for (;;) {
    try {
      await uploadBody(body, { gateway })
      return
    } catch (error) {
      if (!(error instanceof Refused) || error.retryAfter === undefined) throw error
      await sleep(error.retryAfter * 1_000)
    }
  }
}
