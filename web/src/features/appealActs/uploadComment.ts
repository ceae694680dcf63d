import { encodeBody } from '@initiative-citizen/ipfs/body'
import { commentSchema } from '@initiative-citizen/ipfs/schemas/comment'
import type { Hex } from 'viem'
import type { PhotoDraft } from '../../lib/picture/pictureStore.ts'
import { putBody } from '../../lib/upload/putBody.ts'
import { putPictures } from '../../lib/upload/putPictures.ts'

interface CommentInput {
  readonly text: string
  readonly lang: 'ru' | 'en'
  readonly photos: readonly PhotoDraft[]
  /** Names a photograph that nobody described. @param number From 1. */
  readonly photoName: (number: number) => string
  readonly shelf: string
  readonly gateway: string
}

/**
 * Writes down and uploads what goes with a step of an appeal.
 * @returns The body's digest.
 * @throws InvalidBody, PictureLostError, and what uploading throws.
 */
export async function uploadComment({
  text,
  lang,
  photos,
  photoName,
  shelf,
  gateway,
}: CommentInput): Promise<Hex> {
  const images = photos.map(({ cid, type, alt }, index) => ({
    cid,
    type: type as 'image/jpeg',
    alt: alt.trim().normalize('NFC') || photoName(index + 1),
  }))
  const plain = text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\t', ' ').trim()
  const body = await encodeBody(commentSchema, { kind: 'comment', version: 1, lang, text: plain, images })
  await putPictures(shelf, photos, gateway)
  await putBody(body, gateway)
  return body.digest
}
