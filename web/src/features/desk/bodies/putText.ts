import { encodeBody } from '@initiative-citizen/ipfs/body'
import { commentSchema } from '@initiative-citizen/ipfs/schemas/comment'
import { tombstoneSchema } from '@initiative-citizen/ipfs/schemas/tombstone'
import type { Hex } from 'viem'
import { putBody } from '../../../lib/upload/putBody.ts'

/** What goes with an act: `comment` is a question, remarks or grounds; `tombstone` a moderator's note. */
export type TextKind = 'comment' | 'tombstone'

/**
 * Writes a text as a body and uploads it.
 * @param lang The language in which it is written.
 * @returns Its digest, for the chain.
 * @throws What `encodeBody` and `putBody` throw.
 */
export async function putText(
  kind: TextKind,
  { text, lang }: { text: string; lang: 'ru' | 'en' },
  gateway: string,
): Promise<Hex> {
  const encoded =
    kind === 'comment'
      ? await encodeBody(commentSchema, { kind, version: 1, lang, text, images: [] })
      : await encodeBody(tombstoneSchema, { kind, version: 1, lang, text })
  await putBody(encoded, gateway)
  return encoded.digest
}
