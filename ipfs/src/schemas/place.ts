import * as z from 'zod/mini'

/** A place, in degrees of WGS 84. */
export const locationSchema = z.strictObject({
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
})

/** A municipal district's number, as contracts have it; 0 is the whole city. */
export const districtSchema = z.int().check(z.minimum(0), z.maximum(65_535))

export type Location = z.infer<typeof locationSchema>
