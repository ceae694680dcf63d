import * as z from 'zod/mini'
import { line } from './text.ts'

const number = z.int().check(z.minimum(1), z.maximum(65_535))

const categorySchema = z.strictObject({
  id: number,
  /** The category above; missing at the top. */
  parent: z.optional(number),
  name: z.strictObject({ ru: line(120), en: line(120) }),
  /** Other words that people look for it by. */
  words: z.array(line(60)).check(z.maxLength(30)),
  /** A leaf's: which department such appeals usually go to. */
  department: z.optional(number),
  /** A leaf's: the kind of appeal, which decides the deadlines. */
  appealKind: z.optional(z.int().check(z.minimum(1), z.maximum(255))),
})

/** The tree of what appeals are about, as the city publishes it. Each category stands after its parent. */
export const categoriesSchema = z.strictObject({
  kind: z.literal('categories'),
  version: z.literal(1),
  categories: z.array(categorySchema).check(z.minLength(1), z.maxLength(1_000)),
})

export type CategoriesBody = z.infer<typeof categoriesSchema>
export type AppealCategory = z.infer<typeof categorySchema>
