import * as z from 'zod/mini'
import { imageSchema } from './image.ts'
import { kopecksSchema } from './money.ts'
import { districtSchema, locationSchema } from './place.ts'
import { langSchema, line, prose } from './text.ts'

/** What a project is about. */
export const categorySchema = z.enum([
  'accessibility',
  'culture',
  'ecology',
  'education',
  'health',
  'lighting',
  'other',
  'parks',
  'playgrounds',
  'roads',
  'safety',
  'sport',
  'transport',
  'yards',
])

/** One line of an estimate. */
const costSchema = z.strictObject({ item: line(200), kopecks: kopecksSchema })

/** A project of a budget round, as its author wrote it and the city costed it. */
export const projectSchema = z.strictObject({
  kind: z.literal('project'),
  version: z.literal(1),
  lang: langSchema,
  title: line(120),
  /** Two or three sentences for a list. */
  summary: line(400),
  description: prose(20_000),
  category: categorySchema,
  district: districtSchema,
  address: z.optional(line(200)),
  location: z.optional(locationSchema),
  /** Who proposed it, by a name of one's own choice. */
  proposer: z.optional(line(120)),
  /** Their sum is the project's cost in the round's terms. */
  costs: z.array(costSchema).check(z.minLength(1), z.maxLength(50)),
  images: z.array(imageSchema).check(z.maxLength(10)),
})

export type ProjectBody = z.infer<typeof projectSchema>
export type ProjectCategory = z.infer<typeof categorySchema>
