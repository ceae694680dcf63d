import type { Location } from '@initiative-citizen/ipfs/schemas/place'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { useCityMap } from '../../lib/appeal/useCityMap.ts'
import { BodyFailure } from '../BodyFailure.tsx'
import { Notice } from '../Notice.tsx'
import { Placeholder } from '../Placeholder.tsx'
import type { MapMarker } from './groupMarkers.ts'
import { PlaceList } from './PlaceList.tsx'

const LeafletMap = lazy(() => import('./LeafletMap.tsx').then(({ LeafletMap }) => ({ default: LeafletMap })))

export interface CityMapProps {
  /** What the map shows, for those who don't see it. */
  readonly label: string
  readonly markers?: readonly MapMarker[]
  /** Called with those that were pressed: one, or a group that no zoom can part. */
  readonly onMarkers?: (ids: readonly string[]) => void
  /** A single pin. */
  readonly pin?: Location | undefined
  /** Lets the reader place the pin, by pressing the map or its button. District: undefined outside the city. */
  readonly onPin?: (place: Location, district: number | undefined) => void
  /** The districts to be filled; all others are outlined only. */
  readonly covered?: (district: number) => boolean
  /** In pixels. */
  readonly height?: number
}

/** The city's own map: districts, streets and waters from the body that the city published. Nobody else is asked for anything. */
export function CityMap({ height = 420, ...rest }: CityMapProps) {
  const { t } = useLingui()
  const { map, state, retry } = useCityMap()
  if (state.status === 'failed') return <BodyFailure reason={state.reason} retry={retry} />
  if (state.status === 'none') {
    return (
      <Notice tone="empty" title={t`There is no map yet`}>
        <Trans>
          The city has not published its districts' outlines. Lists and districts' names work without them.
        </Trans>
      </Notice>
    )
  }
  if (!map) return <Placeholder height={height} />
  return (
    <>
      <Suspense fallback={<Placeholder height={height} />}>
        <LeafletMap map={map} height={height} {...rest} />
      </Suspense>
      {rest.onPin && <PlaceList map={map} onPin={rest.onPin} />}
    </>
  )
}
