import * as z from 'zod/mini'
import { bytes32Schema } from './hex.ts'
import { line, prose } from './text.ts'

/** A photograph that only those can see who can open the sealed part: an age file of its own. */
const sealedImageSchema = z.strictObject({
  /** Digest of the block that holds the age ciphertext. */
  digest: bytes32Schema,
  type: z.enum(['image/avif', 'image/jpeg', 'image/png', 'image/webp']),
  alt: line(300),
})

/** What an author tells only the department: contacts, and the text itself when the appeal is confidential. */
export const sealedSchema = z.strictObject({
  kind: z.literal('sealed'),
  version: z.literal(1),
  /** 32 random bytes: nobody can guess the commitment's content without them. */
  salt: bytes32Schema,
  name: z.optional(line(120)),
  phone: z.optional(line(40)),
  email: z.optional(line(120)),
  /** Where the author lives, flat included. */
  address: z.optional(line(200)),
  title: z.optional(line(120)),
  text: z.optional(prose(10_000)),
  /** The age identity that opens the sealed photographs: made for this appeal, so that a new envelope need not seal them anew. */
  imagesKey: z.optional(z.string().check(z.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/))),
  images: z.array(sealedImageSchema).check(z.maxLength(6)),
})

export type SealedPart = z.infer<typeof sealedSchema>
