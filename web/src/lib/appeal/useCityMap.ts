import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import { type Publication, usePublication } from './usePublication.ts'

export interface CityMapRead {
  /** Undefined while it is read, and when it can't be. */
  readonly map: MapBody | undefined
  readonly state: Publication<'map'>
  readonly retry: () => void
}

/** The city's own map: the districts' outlines and what lies in them. */
export function useCityMap(): CityMapRead {
  const [state, retry] = usePublication('map')
  return { map: state.status === 'ready' ? state.body : undefined, state, retry }
}
