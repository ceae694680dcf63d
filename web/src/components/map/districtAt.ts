import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import type { Location } from '@initiative-citizen/ipfs/schemas/place'

type Ring = MapBody['districts'][number]['outline'][number]

/** @returns The number of the district in which a place lies; undefined outside all of them. */
export function districtAt({ districts }: MapBody, place: Location): number | undefined {
  return districts.find(({ outline: [outer, ...holes] }) => {
    return outer && isInside(outer, place) && !holes.some((hole) => isInside(hole, place))
  })?.number
}

/** Counts the ring's edges that a ray to the east crosses: odd means inside. */
function isInside(ring: Ring, { lat, lon }: Location): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]]
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}
