import type { StreetKey } from '../map/streets.ts'
import type { CHANNELS, Step, VISIBILITIES } from './steps.ts'
import type { AppealTextKey } from './texts/appealTexts.ts'

/** An appeal of the demonstration city, from its filing on. */
export interface SeedAppeal {
  /** By which others name it. */
  readonly name?: string
  readonly about: AppealTextKey
  readonly street: StreetKey
  readonly house: number
  /** Days from the city's first start. */
  readonly day: number
  /** Whose appeal it is: one of the well-known accounts; or how it came to the information centre. */
  readonly from: number | Exclude<(typeof CHANNELS)[number], 'wallet'>
  readonly visibility?: (typeof VISIBILITIES)[number]
  /** What only the department may read. */
  readonly sealed?: SeedContact
  readonly steps: readonly Step[]
}

/** Contacts of an invented person, and whether a photograph goes with them. */
export interface SeedContact {
  readonly name: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  /** The matter's photograph is sealed too, and not shown in public. */
  readonly photo?: true
}
