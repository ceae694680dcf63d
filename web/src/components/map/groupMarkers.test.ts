import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupMarkers, type MapMarker } from './groupMarkers.ts'

const marker = (id: string, lat: number, lon: number, tone: MapMarker['tone'] = 'plain'): MapMarker => ({
  id,
  lat,
  lon,
  tone,
  title: id,
})

describe('markers grouped for a map', () => {
  it('become one where they can’t be told apart, and part as the map comes closer', () => {
    const near = [marker('a', 55.75, 37.61), marker('b', 55.7501, 37.6101)]
    expect(groupMarkers(near, 10)).toHaveLength(1)
    expect(groupMarkers(near, 19)).toHaveLength(2)
  })

  it('lose nobody and name nobody twice, at any zoom', () => {
    const place = fc.record({
      lat: fc.double({ min: 55, max: 56, noNaN: true }),
      lon: fc.double({ min: 37, max: 38, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 200 }), fc.integer({ min: 0, max: 18 }), (places, zoom) => {
        const markers = places.map(({ lat, lon }, index) => marker(String(index), lat, lon))
        const members = groupMarkers(markers, zoom).flatMap((group) => group.markers.map(({ id }) => id))
        expect(members.toSorted()).toEqual(markers.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('draw a thousand as few', () => {
    const markers = Array.from({ length: 1_000 }, (_, index) =>
      marker(String(index), 55.7 + (index % 40) / 400, 37.5 + Math.floor(index / 40) / 200),
    )
    expect(groupMarkers(markers, 12).length).toBeLessThan(150)
  })

  it('are as bad as the worst of them, and good only together', () => {
    const toneOf = (...tones: MapMarker['tone'][]) =>
      groupMarkers(
        tones.map((tone, index) => marker(String(index), 55, 37, tone)),
        5,
      )[0]?.tone
    expect(toneOf('good', 'bad', 'plain')).toBe('bad')
    expect(toneOf('good', 'plain')).toBe('plain')
    expect(toneOf('good', 'good')).toBe('good')
  })
})
