import { putBody } from '../../../../../lib/upload/putBody.ts'
import { putPictures } from '../../../../../lib/upload/putPictures.ts'
import { PICTURE_SHELF } from '../keepDraft.ts'
import type { WrittenRound } from '../writeRound.ts'

interface UploadInput {
  readonly round: WrittenRound
  /** The pictures' CIDs. */
  readonly pictures: readonly string[]
  readonly gateway: string
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
 * @throws What `putPictures` and `putBody` throw.
 */
export async function uploadRound({ round, pictures, gateway, onUploaded }: UploadInput): Promise<void> {
  let done = 0
  await putPictures(
    PICTURE_SHELF,
    pictures.map((cid) => ({ cid })),
    gateway,
    () => onUploaded(++done),
  )
  for (const body of [round.order, ...round.projects]) {
    await putBody(body, gateway)
    onUploaded(++done)
  }
}
