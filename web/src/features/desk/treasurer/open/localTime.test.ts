import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLocalInput, toLocalInput, zoneName } from './localTime.ts'

describe('local time', () => {
  it('reads back each minute that it writes', () => {
    // From 2000 on, outside of the hour that clocks repeat in autumn, of which an input can name only one.
    fc.assert(
      fc.property(fc.integer({ min: 15_778_800, max: 60_000_000 }), (minute) => {
        const text = toLocalInput(minute * 60)
        expect(toLocalInput(fromLocalInput(text) ?? 0)).toBe(text)
      }),
    )
  })

  it.each(['', 'soon', '2026-13-40T25:61', '2026-11-24'])('finds no moment in %j', (text) => {
    expect(fromLocalInput(text)).toBeNull()
  })

  it('names the zone with its offset', () => {
    expect(zoneName(1_700_000_000, 'en')).toMatch(/^.+, (GMT|UTC)/)
  })
})
