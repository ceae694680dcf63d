import * as z from 'zod/mini'
import { langSchema, prose } from './text.ts'

/** What a moderator says beside the reason's code, in place of a body that is hidden or erased. */
export const tombstoneSchema = z.strictObject({
  kind: z.literal('tombstone'),
  version: z.literal(1),
  lang: langSchema,
  text: prose(2_000),
})

export type TombstoneBody = z.infer<typeof tombstoneSchema>
