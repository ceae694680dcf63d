import * as z from 'zod/mini'
import { isRawCid } from '../cid.ts'
import { line } from './text.ts'

/**
 * A photo beside a body: one raw block of at most `MAX_IMAGE_BYTES`, verified by its CID as bodies are by their
 * digest. Kept by the city's gateway as long as the chain names the body.
 */
export const imageSchema = z.strictObject({
  cid: z.string().check(z.refine(isRawCid, 'Is not the CID of one raw block (bafkrei...)')),
  type: z.enum(['image/avif', 'image/jpeg', 'image/png', 'image/webp']),
  /** What the photo shows, for those who can't see it. */
  alt: line(300),
})

export type BodyImage = z.infer<typeof imageSchema>
