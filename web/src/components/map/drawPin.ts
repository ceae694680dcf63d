import type { Location } from '@initiative-citizen/ipfs/schemas/place'
import { divIcon, type Map as Leaflet, marker } from 'leaflet'
import classes from './CityMap.module.css'

/** Draws the pin. @returns Takes it away. */
export function drawPin(leaflet: Leaflet, { lat, lon }: Location): () => void {
  const icon = divIcon({ className: classes.pin ?? '', iconSize: [28, 28], iconAnchor: [14, 28] })
  const pin = marker([lat, lon], { icon, interactive: false, keyboard: false })
  pin.addTo(leaflet)
  return () => void pin.remove()
}
