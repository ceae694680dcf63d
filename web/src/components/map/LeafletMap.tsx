import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import { Trans, useLingui } from '@lingui/react/macro'
import { type LatLngBounds, type Map as Leaflet, latLngBounds, map as makeMap } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useLocalised } from '../../lib/i18n/useLocale.ts'
import { districtAt } from '../../lib/place/districtAt.ts'
import { Button } from '../Button.tsx'
import { useDistrictName } from '../DistrictName.tsx'
import classes from './CityMap.module.css'
import type { CityMapProps } from './CityMap.tsx'
import { drawCity } from './drawCity.ts'
import { drawMarkers } from './drawMarkers.ts'
import { drawPin } from './drawPin.ts'
import { groupMarkers } from './groupMarkers.ts'
import { toMicro } from './toMicro.ts'

const CLOSEST = 18
/** Where a single pin is looked at. */
const PIN_ZOOM = 14

type LeafletMapProps = Omit<CityMapProps, 'height'> & { readonly map: MapBody; readonly height: number }

/** The map itself, with Leaflet's code and styles. It draws with the page's own colours, by day and by night. */
export function LeafletMap({ map, label, markers, onMarkers, pin, onPin, covered, height }: LeafletMapProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const localised = useLocalised()
  const districtName = useDistrictName()
  const holder = useRef<HTMLDivElement>(null)
  const [leaflet, setLeaflet] = useState<Leaflet>()
  const [zoom, setZoom] = useState(0)
  const words = useRef({ localised, districtName, onMarkers, onPin })
  words.current = { localised, districtName, onMarkers, onPin }

  useEffect(() => {
    if (!holder.current) return
    const made = makeMap(holder.current, {
      attributionControl: false,
      zoomControl: false,
      scrollWheelZoom: false,
      zoomSnap: 0.5,
      maxZoom: CLOSEST,
      fadeAnimation: false,
      zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    })
    const bounds = boundsOf(map)
    made.fitBounds(bounds, { padding: [8, 8], animate: false })
    made.setMinZoom(made.getZoom() - 1)
    made.setMaxBounds(bounds.pad(0.5))
    // The wheel scrolls the page until the map was chosen.
    made.on('focus', () => made.scrollWheelZoom.enable())
    made.on('blur', () => made.scrollWheelZoom.disable())
    made.on('zoomend', () => setZoom(made.getZoom()))
    setZoom(made.getZoom())
    setLeaflet(made)
    return () => {
      made.remove()
      setLeaflet(undefined)
    }
  }, [map])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language names the same things anew
  useEffect(() => {
    if (!leaflet) return
    const { localised, districtName } = words.current
    return drawCity(leaflet, map, { localised, districtName, covered })
  }, [leaflet, map, covered, locale])

  useEffect(() => {
    if (!leaflet || !markers) return
    return drawMarkers(leaflet, groupMarkers(markers, Math.round(zoom)), (ids) =>
      words.current.onMarkers?.(ids),
    )
  }, [leaflet, markers, zoom])

  useEffect(() => {
    if (!leaflet || !pin) return
    return drawPin(leaflet, pin)
  }, [leaflet, pin])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map goes to its first pin, and stays where the reader takes it
  useEffect(() => {
    if (leaflet && pin && !onPin) leaflet.setView([pin.lat, pin.lon], PIN_ZOOM, { animate: false })
  }, [leaflet])

  const place = (lat: number, lon: number) => {
    const where = { lat: toMicro(lat), lon: toMicro(lon) }
    words.current.onPin?.(where, districtAt(map.districts, where))
  }
  const placing = onPin !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` reads what is current
  useEffect(() => {
    if (!leaflet || !placing) return
    const press = ({ latlng }: { latlng: { lat: number; lng: number } }) => place(latlng.lat, latlng.lng)
    leaflet.on('click', press)
    return () => void leaflet.off('click', press)
  }, [leaflet, placing, map])

  return (
    <div className={classes.root}>
      <section
        ref={holder}
        className={classes.map}
        style={{ height }}
        aria-label={label}
        data-placing={placing || undefined}
      />
      <div className={classes.tools}>
        <button type="button" aria-label={t`Closer`} onClick={() => leaflet?.zoomIn()}>
          +
        </button>
        <button type="button" aria-label={t`Farther`} onClick={() => leaflet?.zoomOut()}>
          −
        </button>
      </div>
      {placing && (
        <>
          <span className={classes.cross} style={{ top: height / 2 }} aria-hidden="true" />
          <p className={classes.hint}>
            <Trans>
              Press the map where it is. With the keyboard: move the map with the arrows, then put the pin in
              its middle.
            </Trans>
          </p>
          <Button
            variant="light"
            onClick={() => {
              const middle = leaflet?.getCenter()
              if (middle) place(middle.lat, middle.lng)
            }}
          >
            <Trans>Put the pin in the middle of the map</Trans>
          </Button>
        </>
      )}
    </div>
  )
}

function boundsOf({ districts }: MapBody): LatLngBounds {
  return latLngBounds(
    districts.flatMap(({ outline }) => outline.flat().map(([lon, lat]) => [lat, lon] as [number, number])),
  )
}
