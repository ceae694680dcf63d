import { CURRENT_APPEALS } from './currentAppeals.ts'
import type { SeedAppeal } from './seedAppeal.ts'
import { SETTLED_APPEALS } from './settledAppeals.ts'

/** All appeals of the city's past, in the order of their filing. */
export const DOCKET: readonly SeedAppeal[] = [...SETTLED_APPEALS, ...CURRENT_APPEALS]
