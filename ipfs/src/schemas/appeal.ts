import * as z from 'zod/mini'
import { bytes32Schema } from './hex.ts'
import { imageSchema } from './image.ts'
import { districtSchema, locationSchema } from './place.ts'
import { langSchema, line, prose } from './text.ts'

/** An age recipient with an X25519 key. */
const recipientSchema = z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/))

/** The sealed part as it is seen from outside: who can open it is named, what is in it is not. */
const sealSchema = z.strictObject({
  /** SHA-256 of the sealed part's canonical bytes, whose salt keeps it from being guessed. It outlives new envelopes. */
  commitment: bytes32Schema,
  /** Digest of the block that holds the age ciphertext. */
  envelope: bytes32Schema,
  /** Digests of the sealed photographs' blocks: what is in them the sealed part says, that they are there everyone sees. */
  images: z.array(bytes32Schema).check(z.maxLength(6)),
  /** The department to whose key it was sealed, and which of its keys. */
  department: z.int().check(z.minimum(1), z.maximum(65_535)),
  keyVersion: z.int().check(z.minimum(1), z.maximum(65_535)),
  /** The author's own key: whoever seals anew seals to it too. */
  author: recipientSchema,
})

/**
 * An appeal's public part, as its author wrote it. Title and text are missing in a confidential appeal, whose text is
 * in the sealed part.
 */
export const appealSchema = z.strictObject({
  kind: z.literal('appeal'),
  version: z.literal(1),
  lang: langSchema,
  title: z.optional(line(120)),
  text: z.optional(prose(10_000)),
  /** A leaf of the published tree of categories. */
  category: z.int().check(z.minimum(1), z.maximum(65_535)),
  district: districtSchema,
  address: z.optional(line(200)),
  location: z.optional(locationSchema),
  images: z.array(imageSchema).check(z.maxLength(6)),
  seal: z.optional(sealSchema),
})

export type AppealBody = z.infer<typeof appealSchema>
export type AppealSeal = z.infer<typeof sealSchema>
