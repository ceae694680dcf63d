import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { digestOf } from '@initiative-citizen/ipfs/digest'
import { uploadImage } from '@initiative-citizen/ipfs/upload'
import type { Hex } from 'viem'
import type { Department } from '../../../lib/appeal/Department.ts'
import type { Locale } from '../../../lib/i18n/locale.ts'
import { keptPicture } from '../../../lib/picture/pictureStore.ts'
import { PictureLostError } from '../../../lib/upload/PictureLostError.ts'
import { patiently } from '../../../lib/upload/patiently.ts'
import { putBody } from '../../../lib/upload/putBody.ts'
import { composeFiling } from './composeFiling.ts'
import type { FilingDraft } from './FilingDraft.ts'

interface Options {
  readonly lang: Locale
  readonly department: Department | undefined
  /** Where the browser keeps the photographs. */
  readonly shelf: string
  readonly gateway: string
}

/**
 * Makes the bodies of a filing and uploads them.
 * @returns The appeal's digest, for the chain, and the citizen's own key, for the slip.
 * @throws PictureLostError, and what composing and uploading throw.
 */
export async function putFiling(
  draft: FilingDraft,
  { lang, department, shelf, gateway }: Options,
): Promise<{ readonly digest: Hex; readonly identity: string | undefined }> {
  const photos = await Promise.all(
    draft.photos.map(async ({ cid }) => {
      const bytes = await keptPicture(shelf, cid)
      if (!bytes) throw new PictureLostError(cid)
      return bytes
    }),
  )
  const key = department?.key
  const filing = await composeFiling(draft, {
    lang,
    department: department && key ? { ...department, key } : undefined,
    photos,
    encodeImage,
  })
  for (const { bytes } of filing.images) await patiently(() => uploadImage(bytes, { gateway }))
  if (filing.envelope) await putBody(filing.envelope, gateway)
  await putBody(filing.body, gateway)
  return { digest: filing.body.digest, identity: filing.identity }
}

async function encodeImage(bytes: Uint8Array<ArrayBuffer>): Promise<EncodedBody> {
  const digest = await digestOf(bytes)
  return { bytes, digest, cid: digestToCid(digest) }
}
