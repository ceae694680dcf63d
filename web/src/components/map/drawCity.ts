import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import {
  divIcon,
  type LatLngExpression,
  type Map as Leaflet,
  layerGroup,
  marker,
  polygon,
  polyline,
} from 'leaflet'
import type { Localised } from '../../lib/config/config.ts'
import classes from './CityMap.module.css'

type Position = readonly [number, number]

interface CityWords {
  readonly localised: (text: Localised) => string
  readonly districtName: (district: number) => string
  readonly covered: ((district: number) => boolean) | undefined
}

/** Names lie below whatever stands on the map. */
const BELOW = -100_000
const AREAS = ['water', 'park']

/** Draws districts and landmarks. Their colours stand in the style sheet. @returns Takes them away. */
export function drawCity(leaflet: Leaflet, map: MapBody, words: CityWords): () => void {
  const layers = layerGroup()
  for (const { number, outline } of map.districts) {
    const filled = words.covered?.(number) ?? false
    const shape = polygon(outline.map(toPlaces), {
      className: `${classes.district} ${filled ? classes.covered : ''}`,
      interactive: false,
    })
    layers.addLayer(shape)
  }
  for (const { type, name, line } of map.landmarks) {
    const className = `${classes.landmark} ${classes[type] ?? ''}`
    const shape = AREAS.includes(type)
      ? polygon(toPlaces(line), { className })
      : polyline(toPlaces(line), { className })
    layers.addLayer(shape.bindTooltip(asText(words.localised(name)), { sticky: true }))
  }
  for (const { number, outline } of map.districts) {
    const middle = polygon(outline.map(toPlaces)).getBounds().getCenter()
    const icon = divIcon({
      className: classes.name ?? '',
      html: asText(words.districtName(number)),
      iconSize: [0, 0],
    })
    layers.addLayer(marker(middle, { icon, interactive: false, keyboard: false, zIndexOffset: BELOW }))
  }
  layers.addTo(leaflet)
  return () => void layers.remove()
}

/** A name from a body is text, whatever stands in it. */
function asText(text: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = text
  return element
}

/** GeoJSON says longitude first, Leaflet latitude. */
function toPlaces(line: readonly Position[]): LatLngExpression[] {
  return line.map(([lon, lat]) => [lat, lon])
}
