import * as z from 'zod/mini'
import { imageSchema } from './image.ts'
import { langSchema, line, prose } from './text.ts'

/** A department's answer to an appeal. Its outcome stands on chain, under the same signatures. */
export const answerSchema = z.strictObject({
  kind: z.literal('answer'),
  version: z.literal(1),
  lang: langSchema,
  text: prose(20_000),
  /** Whom the citizen can ask, by office: "Отдел благоустройства, каб. 12". */
  contact: z.optional(line(200)),
  images: z.array(imageSchema).check(z.maxLength(10)),
})

export type AnswerBody = z.infer<typeof answerSchema>
