import * as z from 'zod/mini'
import { line } from './text.ts'

/** Longitude and latitude in degrees of WGS 84, in GeoJSON's order. */
const positionSchema = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
])

const nameSchema = z.strictObject({ ru: line(120), en: line(120) })

const districtShapeSchema = z.strictObject({
  number: z.int().check(z.minimum(1), z.maximum(65_535)),
  /** GeoJSON's coordinates of a Polygon: an outline, then its holes; each begins and ends at the same place. */
  outline: z.array(z.array(positionSchema).check(z.minLength(4))).check(z.minLength(1)),
})

/** What a reader finds the way by. */
const landmarkSchema = z.strictObject({
  type: z.enum(['street', 'railway', 'river', 'water', 'park']),
  name: nameSchema,
  /** A line; of water and parks, an outline. */
  line: z.array(positionSchema).check(z.minLength(2)),
})

/** The city's own map: the districts' outlines and what lies in them. */
export const mapSchema = z.strictObject({
  kind: z.literal('map'),
  version: z.literal(1),
  districts: z.array(districtShapeSchema).check(z.minLength(1), z.maxLength(300)),
  landmarks: z.array(landmarkSchema).check(z.maxLength(500)),
})

export type MapBody = z.infer<typeof mapSchema>
