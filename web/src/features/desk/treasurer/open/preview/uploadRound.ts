import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import { Refused } from '@initiative-citizen/ipfs/errors'
import { fetchBlock } from '@initiative-citizen/ipfs/fetch-block'
import { uploadBody, uploadImage } from '@initiative-citizen/ipfs/upload'
import type { WrittenRound } from '../writeRound.ts'

/** A gateway that says no more often than this is not merely busy. */
const MAX_WAITS = 20
const DEFAULT_WAIT_SECONDS = 5

/** A draft's picture is not in the browser any more. */
export class PictureLostError extends Error {
  override readonly name = 'PictureLostError'
}

interface UploadInput {
  readonly round: WrittenRound
  /** The pictures' CIDs. */
  readonly pictures: readonly string[]
  readonly gateway: string
  /** Finds a picture's bytes. */
  readonly pictureOf: (cid: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Hears how many are up and verified. */
  readonly onUploaded: (done: number) => void
}

/** @returns How many things `uploadRound` will upload. */
export function uploadCount({ round, pictures }: Pick<UploadInput, 'round' | 'pictures'>): number {
  return 1 + round.projects.length + pictures.length
}

/**
 * Uploads a round's pictures and bodies, one after another, and fetches each body back to see that the gateway serves
 * exactly these bytes. When the gateway asks to wait, this waits.
 * @throws PictureLostError, and what `uploadBody` and `fetchBlock` throw.
 */
export async function uploadRound(input: UploadInput): Promise<void> {
  const { round, pictures, gateway, pictureOf, onUploaded } = input
  let done = 0
  for (const cid of pictures) {
    const bytes = await pictureOf(cid)
    if (!bytes) throw new PictureLostError(`Picture ${cid} is not in this browser any more.`)
    await patiently(() => uploadImage(bytes, { gateway }))
    onUploaded(++done)
  }
  for (const body of [round.order, ...round.projects]) {
    await patiently(() => putAndVerify(body, gateway))
    onUploaded(++done)
  }
}

async function putAndVerify(body: EncodedBody, gateway: string): Promise<void> {
  await uploadBody(body, { gateway })
  await fetchBlock(body.cid, { gateways: [gateway] })
}

async function patiently(attempt: () => Promise<unknown>): Promise<void> {
  for (let waits = 0; ; waits++) {
    try {
      await attempt()
      return
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 429 || waits >= MAX_WAITS) throw error
      const seconds = error.retryAfter ?? DEFAULT_WAIT_SECONDS
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
    }
  }
}
