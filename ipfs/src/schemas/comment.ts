import * as z from 'zod/mini'
import { imageSchema } from './image.ts'
import { langSchema, prose } from './text.ts'

/** What goes with a step of an appeal: a question, the information asked for, remarks, grounds, reasons of a dispute. */
export const commentSchema = z.strictObject({
  kind: z.literal('comment'),
  version: z.literal(1),
  lang: langSchema,
  text: prose(5_000),
  images: z.array(imageSchema).check(z.maxLength(6)),
})

export type CommentBody = z.infer<typeof commentSchema>
