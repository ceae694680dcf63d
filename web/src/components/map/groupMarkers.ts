/** Something at a place of the map. */
export interface MapMarker {
  readonly id: string
  readonly lat: number
  readonly lon: number
  /** `bad` stands out among the others of its group. */
  readonly tone: 'plain' | 'good' | 'bad'
  /** What it is, for those who point at it or hear it. */
  readonly title: string
}

/** Markers too close to each other to be told apart at this zoom. */
export interface MarkerGroup {
  readonly key: string
  readonly lat: number
  readonly lon: number
  readonly tone: MapMarker['tone']
  readonly markers: readonly MapMarker[]
}

/** A square of the map in which all markers become one, in pixels. */
const CELL = 56
/** Nearer than this two groups touch, in pixels. */
const TOUCHING = 30
/** The world's width at zoom 0, in pixels. */
const WORLD = 256

/**
 * Groups markers by squares of the map, so that a thousand of them are a few dozen to draw.
 * @param zoom The map's zoom: each step doubles the size of the world.
 */
export function groupMarkers(markers: readonly MapMarker[], zoom: number): readonly MarkerGroup[] {
  const scale = (WORLD * 2 ** zoom) / CELL
  const cells = new Map<string, MapMarker[]>()
  for (const marker of markers) {
    const x = Math.floor(((marker.lon + 180) / 360) * scale)
    const y = Math.floor(mercator(marker.lat) * scale)
    const key = `${x}:${y}`
    const cell = cells.get(key)
    if (cell) cell.push(marker)
    else cells.set(key, [marker])
  }
  return apart(
    [...cells].map(([key, members]) => toGroup(key, members)),
    zoom,
  )
}

/** Joins groups that would be drawn one upon the other, though they come from neighbouring squares. */
function apart(groups: readonly MarkerGroup[], zoom: number): readonly MarkerGroup[] {
  const scale = WORLD * 2 ** zoom
  const kept: MarkerGroup[] = []
  for (const group of groups.toSorted((a, b) => b.markers.length - a.markers.length)) {
    const near = kept.findIndex((other) => {
      const x = ((group.lon - other.lon) / 360) * scale
      const y = (mercator(group.lat) - mercator(other.lat)) * scale
      return Math.hypot(x, y) < TOUCHING
    })
    const other = kept[near]
    if (other) kept[near] = toGroup(other.key, [...other.markers, ...group.markers])
    else kept.push(group)
  }
  return kept
}

function toGroup(key: string, markers: readonly MapMarker[]): MarkerGroup {
  return {
    key,
    lat: markers.reduce((sum, { lat }) => sum + lat, 0) / markers.length,
    lon: markers.reduce((sum, { lon }) => sum + lon, 0) / markers.length,
    tone: toneOf(markers),
    markers,
  }
}

/** Where a latitude stands between the map's bottom (0) and top (1). */
function mercator(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180)
  return 0.5 + Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)
}

function toneOf(members: readonly MapMarker[]): MapMarker['tone'] {
  if (members.some(({ tone }) => tone === 'bad')) return 'bad'
  return members.every(({ tone }) => tone === 'good') ? 'good' : 'plain'
}
