import * as z from 'zod/mini'

/** Contracts count kopecks in 48 bits. */
const MAX_KOPECKS = 2 ** 48 - 1

/** Money in kopecks, above zero. */
export const kopecksSchema = z.int().check(z.positive(), z.maximum(MAX_KOPECKS))
