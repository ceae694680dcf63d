import type { AppealId } from '../../../lib/appeal/appealId.ts'

/** Somebody's appeal that may be on the same matter. */
export interface Candidate {
  readonly id: AppealId
  readonly title: string
  readonly category: number
  readonly district: number | undefined
  /** Degrees; undefined if it has no pin. */
  readonly location: { readonly lat: number; readonly lon: number } | undefined
  /** How much of what is being written stands in its title: from 0 to 1; see `likeness`. */
  readonly words: number
}

/** What is being written. */
export interface Matter {
  readonly category: number | undefined
  readonly district: number | undefined
  readonly location: { readonly lat: number; readonly lon: number } | undefined
}

/** More are read by nobody. */
const SHOWN = 5
const SAME_PLACE_METRES = 150
const NEAR_METRES = 500
const METRES_PER_DEGREE = 111_320

/**
 * Chooses the appeals that are worth a look before another is filed: near and of the same category, or of like words.
 * @returns At most five, the likeliest first.
 */
export function rankSimilar(candidates: readonly Candidate[], matter: Matter): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, matter) }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate)
}

function scoreOf({ category, district, location, words }: Candidate, matter: Matter): number {
  const away = location && matter.location ? metres(location, matter.location) : undefined
  const place = away === undefined ? 0 : away <= SAME_PLACE_METRES ? 0.8 : away <= NEAR_METRES ? 0.5 : -0.5
  const topic = category === matter.category ? 0.5 : 0
  const quarter = district !== undefined && district === matter.district ? 0.2 : 0
  return place + 0.9 * words + topic + quarter
}

/** How far apart two places of one city are. */
export function metres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const north = (a.lat - b.lat) * METRES_PER_DEGREE
  const east = (a.lon - b.lon) * METRES_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}

/** A square of a kilometre around a pin, in millionths of a degree, as the index keeps places. */
export function boxAround({ lat, lon }: { lat: number; lon: number }) {
  const high = NEAR_METRES / METRES_PER_DEGREE
  const wide = high / Math.max(0.01, Math.cos((lat * Math.PI) / 180))
  const micro = (degrees: number) => Math.round(degrees * 1e6)
  return {
    south: micro(lat - high),
    north: micro(lat + high),
    west: micro(lon - wide),
    east: micro(lon + wide),
  }
}
