import { uploadImage } from '@initiative-citizen/ipfs/upload'
import { keptPicture, type PhotoDraft } from '../picture/pictureStore.ts'
import { PictureLostError } from './PictureLostError.ts'
import { patiently } from './patiently.ts'

/**
 * Uploads a draft's photographs, one after another.
 * @param shelf Where the draft keeps them.
 * @param onUploaded Hears of each that is up.
 * @throws PictureLostError, and what `uploadImage` throws.
 */
export async function putPictures(
  shelf: string,
  photos: readonly Pick<PhotoDraft, 'cid'>[],
  gateway: string,
  onUploaded?: () => void,
): Promise<void> {
  for (const { cid } of photos) {
    const bytes = await keptPicture(shelf, cid)
    if (!bytes) throw new PictureLostError(cid)
    await patiently(() => uploadImage(bytes, { gateway }))
    onUploaded?.()
  }
}
