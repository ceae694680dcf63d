import { answerSchema } from './answer.ts'
import { appealSchema } from './appeal.ts'
import { categoriesSchema } from './categories.ts'
import { commentSchema } from './comment.ts'
import { mapSchema } from './map.ts'
import { orderSchema } from './order.ts'
import { projectSchema } from './project.ts'
import { tombstoneSchema } from './tombstone.ts'

/** The schema of each kind of body that the chain names. */
export const BODY_SCHEMAS = {
  order: orderSchema,
  project: projectSchema,
  appeal: appealSchema,
  answer: answerSchema,
  comment: commentSchema,
  tombstone: tombstoneSchema,
  categories: categoriesSchema,
  map: mapSchema,
} as const

export type BodyKind = keyof typeof BODY_SCHEMAS
