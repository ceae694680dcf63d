import { divIcon, type Map as Leaflet, latLngBounds, layerGroup, marker } from 'leaflet'
import classes from './CityMap.module.css'
import type { MarkerGroup } from './groupMarkers.ts'

/** Names of the first few are enough to tell what a group is. */
const NAMED = 3

/**
 * Draws groups of markers. A group opens when pressed, or by Enter: the map goes closer, and where it can't, its members
 * are handed over.
 * @returns Takes them away.
 */
export function drawMarkers(
  leaflet: Leaflet,
  groups: readonly MarkerGroup[],
  onPress: (ids: readonly string[]) => void,
): () => void {
  const layers = layerGroup()
  for (const group of groups) {
    const { markers, lat, lon } = group
    const title = describe(group)
    const pin = marker([lat, lon], { icon: iconOf(group), title, alt: title, riseOnHover: true })
    pin.on('add', () => {
      pin.getElement()?.setAttribute('role', 'button')
      pin.getElement()?.setAttribute('aria-label', title)
    })
    pin.on('click', () => {
      const spread = latLngBounds(markers.map((each) => [each.lat, each.lon]))
      const apart = !spread.getNorthEast().equals(spread.getSouthWest())
      if (markers.length > 1 && apart && leaflet.getZoom() < leaflet.getMaxZoom()) {
        leaflet.fitBounds(spread.pad(0.2), { maxZoom: leaflet.getMaxZoom() })
      } else onPress(markers.map(({ id }) => id))
    })
    layers.addLayer(pin)
  }
  layers.addTo(leaflet)
  return () => void layers.remove()
}

function iconOf({ tone, markers }: MarkerGroup) {
  const dot = document.createElement('span')
  dot.className = classes.dot ?? ''
  dot.dataset.tone = tone
  const many = markers.length > 1
  if (many) dot.textContent = String(markers.length)
  const size = many ? 34 : 22
  dot.dataset.many = String(many)
  return divIcon({ className: classes.marker ?? '', html: dot, iconSize: [size, size] })
}

function describe({ markers }: MarkerGroup): string {
  const named = markers.slice(0, NAMED).map(({ title }) => title)
  return [...named, ...(markers.length > NAMED ? [`… (${markers.length})`] : [])].join('; ')
}
