import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import { isInside } from '../city/map/isInside.ts'

/** A place in a district. */
export interface Place {
  readonly district: number
  readonly location: { readonly lat: number; readonly lon: number }
}

/** Some ten centimetres. */
const DECIMALS = 6

/**
 * Some place in one of the districts.
 * @param next Numbers from 0 up to 1, which decide where.
 */
export function randomPlace(districts: MapBody['districts'], next: () => number): Place {
  const district = districts[Math.floor(next() * districts.length)]
  const outline = district?.outline[0]
  if (!district || !outline) throw new Error('The published map has no districts.')
  const lons = outline.map(([lon]) => lon)
  const lats = outline.map(([, lat]) => lat)
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  for (;;) {
    const lon = round(west + (east - west) * next())
    const lat = round(south + (north - south) * next())
    if (isInside([lon, lat], outline)) return { district: district.number, location: { lat, lon } }
  }
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS))
}
