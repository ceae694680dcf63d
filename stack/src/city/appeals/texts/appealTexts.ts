import { HOMES } from './homes.ts'
import { PEOPLE } from './people.ts'
import { ROADS } from './roads.ts'
import { YARDS } from './yards.ts'

/** Everything that people of the demonstration city write about. */
export const APPEAL_TEXTS = { ...ROADS, ...YARDS, ...HOMES, ...PEOPLE } as const

export type AppealTextKey = keyof typeof APPEAL_TEXTS
