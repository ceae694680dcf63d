import * as z from 'zod'

/** Kinds of values that the city's services are told by environment variables. */

export const url = () => z.url({ protocol: /^https?$/ })
export const count = (fallback: number) => z.coerce.number().int().positive().default(fallback)
export const amount = (fallback: number) => z.coerce.number().positive().default(fallback)

/** Items between commas. */
export const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text) => text.split(',').flatMap((item) => item.trim() || []))
