import { Refused } from '@initiative-citizen/ipfs/errors'

/** A gateway that says no more often than this is not merely busy. */
const MAX_WAITS = 20
const DEFAULT_WAIT_SECONDS = 5

/** Tries again for as long as the gateway asks to wait. @throws What the attempt throws otherwise. */
export async function patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let waits = 0; ; waits++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 429 || waits >= MAX_WAITS) throw error
      const seconds = error.retryAfter ?? DEFAULT_WAIT_SECONDS
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
    }
  }
}
