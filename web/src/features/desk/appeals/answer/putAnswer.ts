import { encodeBody } from '@initiative-citizen/ipfs/body'
import { type AnswerBody, answerSchema } from '@initiative-citizen/ipfs/schemas/answer'
import type { Hex } from 'viem'
import type { PhotoDraft } from '../../../../lib/picture/pictureStore.ts'
import { putBody } from '../../../../lib/upload/putBody.ts'
import { putPictures } from '../../../../lib/upload/putPictures.ts'

/**
 * Uploads an answer with its new photographs, and fetches the text back to compare it.
 * @param shelf Where the browser keeps the photographs.
 * @returns The text's digest: what is signed.
 * @throws What `encodeBody`, `putPictures` and `putBody` throw.
 */
export async function putAnswer(
  body: AnswerBody,
  { shelf, photos }: { shelf: string; photos: readonly PhotoDraft[] },
  gateway: string,
): Promise<Hex> {
  const encoded = await encodeBody(answerSchema, body)
  await putPictures(shelf, photos, gateway)
  await putBody(encoded, gateway)
  return encoded.digest
}
