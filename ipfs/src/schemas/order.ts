import * as z from 'zod/mini'
import { kopecksSchema } from './money.ts'
import { langSchema, line, prose } from './text.ts'

/** A budget order (распоряжение): the act by which the city sets a round's budget aside. */
export const orderSchema = z.strictObject({
  kind: z.literal('order'),
  version: z.literal(1),
  lang: langSchema,
  /** As it stands on the paper: letters and signs included. */
  number: line(40),
  /** The day it was signed, `2026-02-14`. */
  date: z.iso.date(),
  title: line(300),
  text: prose(60_000),
  /** The round's budget, in kopecks. */
  budget: kopecksSchema,
})

export type OrderBody = z.infer<typeof orderSchema>
