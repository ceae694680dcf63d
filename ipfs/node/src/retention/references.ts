import { decodeBody } from '@initiative-citizen/ipfs/body'
import { MAX_BODY_BYTES } from '@initiative-citizen/ipfs/limits'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'

/** What each kind of body refers to. A new kind adds a line. */
const READERS = [(bytes: Uint8Array) => decodeBody(projectSchema, bytes).images.map(({ cid }) => cid)]

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
