/** A place on the city's plan: kilometres east and north of Соборная площадь. */
export type PlanPoint = readonly [east: number, north: number]

/** Where Соборная площадь would be. The city is invented; so is the place. */
const CENTRE = { lat: 57.624, lon: 47.318 }
const KM_PER_DEGREE = 111.2
/** Some ten centimetres. */
const DECIMALS = 6

/** Longitude and latitude of a place on the plan. */
export function toPosition([east, north]: PlanPoint): [lon: number, lat: number] {
  const kmPerLon = KM_PER_DEGREE * Math.cos((CENTRE.lat * Math.PI) / 180)
  return [round(CENTRE.lon + east / kmPerLon), round(CENTRE.lat + north / KM_PER_DEGREE)]
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS))
}
