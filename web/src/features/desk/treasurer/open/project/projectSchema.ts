import { type BodyImage, imageSchema } from '@initiative-citizen/ipfs/schemas/image'
import { categorySchema } from '@initiative-citizen/ipfs/schemas/project'
import { t } from '@lingui/core/macro'
import * as z from 'zod/mini'
import { amountField, lineField, proseField } from '../fields.ts'

const MAX_COSTS = 50
const MAX_IMAGES = 10

/** Degrees, with a point or a comma; may be left empty. */
function degreesField(limit: number) {
  return z.pipe(
    z.string().check(
      z.refine((text) => text.trim() === '' || Math.abs(toDegrees(text)) <= limit, {
        error: () => t`Write degrees between −${limit} and ${limit}, as in “55.751”, or leave it empty.`,
      }),
    ),
    z.transform((text: string) => (text.trim() === '' ? null : toDegrees(text))),
  )
}

function toDegrees(text: string): number {
  return /^\s*[-−]?\d+([.,]\d+)?\s*$/.test(text)
    ? Number(text.replace('−', '-').replace(',', '.'))
    : Number.NaN
}

/** A project as the form and the CSV import have it; reads into what its body is made of. */
export const projectDraftSchema = z
  .object({
    title: lineField(120),
    summary: lineField(400),
    description: proseField(20_000),
    category: z
      .string()
      .check(
        z.refine((text) => z.safeParse(categorySchema, text).success, { error: () => t`Choose a category.` }),
      ),
    district: z.pipe(
      z.string().check(
        z.refine((text) => /^\d{1,5}$/.test(text), {
          error: () => t`There is no such district in the city.`,
        }),
      ),
      z.transform(Number),
    ),
    address: lineField(200, { optional: true }),
    latitude: degreesField(90),
    longitude: degreesField(180),
    proposer: lineField(120, { optional: true }),
    costs: z.array(z.object({ item: lineField(200), amount: amountField(1n) })).check(
      z.refine((costs) => costs.length > 0, { error: () => t`Add at least one line of the estimate.` }),
      z.refine((costs) => costs.length <= MAX_COSTS, {
        error: () => t`An estimate has at most ${MAX_COSTS} lines. Sum some of them up.`,
      }),
    ),
    images: z.array(z.object({ cid: z.string(), type: z.string(), alt: lineField(300) })).check(
      z.refine((images) => images.length <= MAX_IMAGES, {
        error: () => t`A project has at most ${MAX_IMAGES} pictures.`,
      }),
      z.refine((images) => images.every((image) => z.safeParse(imageSchema, image).success), {
        error: () => t`A picture cannot be used. Remove it and choose it again.`,
      }),
    ),
  })
  .check(
    z.refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
      error: () => t`Give both coordinates, or neither.`,
      path: ['longitude'],
    }),
  )

type Parsed = z.output<typeof projectDraftSchema>

/** A project that can be written down. Amounts are kopecks. */
export type ProjectPlan = Parsed

/** Pictures that passed the schema. */
export function planImages(plan: ProjectPlan): BodyImage[] {
  return plan.images.map((image) => z.parse(imageSchema, image))
}

/** @returns What a project costs: the sum of its estimate, in kopecks. */
export function costOf({ costs }: Pick<ProjectPlan, 'costs'>): bigint {
  return costs.reduce((total, { amount }) => total + amount, 0n)
}
