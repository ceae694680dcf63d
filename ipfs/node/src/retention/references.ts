import { decodeBody } from '@initiative-citizen/ipfs/body'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { MAX_BODY_BYTES } from '@initiative-citizen/ipfs/limits'
import { answerSchema } from '@initiative-citizen/ipfs/schemas/answer'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { commentSchema } from '@initiative-citizen/ipfs/schemas/comment'
import type { BodyImage } from '@initiative-citizen/ipfs/schemas/image'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'

/** What each kind of body refers to. A new kind adds a line. */
const READERS: readonly ((bytes: Uint8Array) => string[])[] = [
  (bytes) => cidsOf(decodeBody(projectSchema, bytes)),
  (bytes) => cidsOf(decodeBody(answerSchema, bytes)),
  (bytes) => cidsOf(decodeBody(commentSchema, bytes)),
  (bytes) => {
    const appeal = decodeBody(appealSchema, bytes)
    const { seal } = appeal
    return [...cidsOf(appeal), ...(seal ? [seal.envelope, ...seal.images].map(digestToCid) : [])]
  },
]

function cidsOf({ images }: { readonly images: readonly BodyImage[] }): string[] {
  return images.map(({ cid }) => cid)
}

/**
 * Which contents a body refers to: they are kept as long as it is.
 * @param bytes Any block.
 * @returns CIDs; none when the block is no body of ours, or a body of a kind that refers to nothing.
 */
export function referencesOf(bytes: Uint8Array): string[] {
  if (bytes.length > MAX_BODY_BYTES) return []
  return READERS.flatMap((read) => {
    try {
      return read(bytes)
    } catch {
      return []
    }
  })
}
