import { PLACES } from './wallets.ts'

/** A resident of the demonstration city. */
export interface Resident {
  /** Which of the well-known accounts is the wallet. */
  readonly place: number
  readonly district: number
}

/** The well-known accounts of nameless residents: the first, and the one after the last. */
const NAMELESS = { from: 10, to: 60 }
/** Districts in the order in which people come: the Factory and the Central ones are the most populous. */
const DISTRICTS = [2, 1, 4, 2, 3, 1, 5, 2, 6, 1, 3, 4]

/** Whose wallet will be lost, and the one that replaces it. */
export const LOST_WALLET = { place: 30, newPlace: 66 }
/** Who will move away. */
export const MOVED_AWAY = 57
/** Who brings a voucher to the chain instead of waiting for the registrar's batch. */
export const WITH_VOUCHER: Resident = { place: 60, district: 6 }

/** Those whom the registrar enters in batches, in this order. */
export function residents(): Resident[] {
  const named = [
    { place: PLACES.freshVoter, district: 1 },
    { place: PLACES.voter, district: 2 },
    { place: PLACES.notEnrolled, district: 3 },
  ]
  return [
    ...named,
    ...range(NAMELESS.from, NAMELESS.to).map((place) => ({ place, district: districtOf(place) })),
  ]
}

/** The district of a nameless resident. */
export function districtOf(place: number): number {
  return DISTRICTS[place % DISTRICTS.length] ?? 1
}

/** Whole numbers from the first up to the last, without that. */
export function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at)
}
