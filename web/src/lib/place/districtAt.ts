import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'

/** GeoJSON's order: longitude, latitude. */
type Position = readonly [number, number]

/**
 * Finds the district that a place lies in.
 * @param place Degrees of WGS 84.
 * @returns Its number; undefined if the place lies outside of all. On a border between two, the first of the map's.
 */
export function districtAt(
  districts: MapBody['districts'],
  { lat, lon }: { lat: number; lon: number },
): number | undefined {
  return districts.find(({ outline }) => inPolygon(outline, [lon, lat]))?.number
}

/** The first ring is the outline, the others are holes in it. */
function inPolygon(rings: readonly (readonly Position[])[], place: Position): boolean {
  const [outline = [], ...holes] = rings
  return inRing(outline, place) && !holes.some((hole) => inRing(hole, place))
}

/** Counts how often a ray to the east crosses the ring. */
function inRing(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false
  let [fromX, fromY] = ring.at(-1) ?? [0, 0]
  for (const [toX, toY] of ring) {
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside
    ;[fromX, fromY] = [toX, toY]
  }
  return inside
}
