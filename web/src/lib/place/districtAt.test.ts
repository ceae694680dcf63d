import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtAt } from './districtAt.ts'

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
/** A square with a smaller one cut out of it, and another district that fills the hole's left half. */
const districts = [
  { number: 1, outline: [square(0, 0, 10), square(4, 4, 2)] },
  {
    number: 2,
    outline: [
      [
        [4, 4],
        [5, 4],
        [5, 6],
        [4, 6],
        [4, 4],
      ] as [number, number][],
    ],
  },
  { number: 7, outline: [square(10, 0, 10)] },
]

describe('the district of a place', { timeout: 60_000 }, () => {
  it.each([
    [1, 1, 1],
    [9.99, 9.99, 1],
    [4.5, 5, 2],
    [5.5, 5, undefined],
    [15, 5, 7],
    [-0.01, 5, undefined],
    [5, 10.01, undefined],
  ])('finds what lies at %s, %s', (lon, lat, number) => {
    expect(districtAt(districts, { lat, lon })).toBe(number)
  })

  it('agrees with the plain rule for any rectangle', () => {
    const side = fc.double({ min: 0.001, max: 50, noNaN: true })
    const at = fc.double({ min: -80, max: 80, noNaN: true })
    fc.assert(
      fc.property(at, at, side, at, at, (x, y, length, lon, lat) => {
        fc.pre(![x, x + length].includes(lon) && ![y, y + length].includes(lat))
        const within = lon > x && lon < x + length && lat > y && lat < y + length
        expect(districtAt([{ number: 3, outline: [square(x, y, length)] }], { lat, lon })).toBe(
          within ? 3 : undefined,
        )
      }),
    )
  })

  it('gives no place to two of a city’s districts that only share a border', () => {
    const place = fc.double({ min: 0.001, max: 19.999, noNaN: true })
    fc.assert(
      fc.property(place, fc.double({ min: 0.001, max: 9.999, noNaN: true }), (lon, lat) => {
        const owners = [districts[0], districts[2]].filter((each) => each && districtAt([each], { lat, lon }))
        expect(owners.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
