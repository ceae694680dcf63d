import { expect, it } from 'vitest'
import { parseSpan } from '../src/advance/parseSpan.ts'

it.each([
  ['90s', 90],
  ['15m', 900],
  ['6h', 21_600],
  ['2d', 172_800],
])('reads %s', (text, seconds) => {
  expect(parseSpan(text)).toBe(seconds)
})

it.each(['', '2', 'd', '-2d', '1.5h', '2 d', '2D', '0d', '2w'])('refuses "%s"', (text) => {
  expect(() => parseSpan(text)).toThrow(`"${text}" is not a span of time`)
})

it('refuses more than a year at once', () => {
  expect(() => parseSpan('400d')).toThrow(/more than a year/)
})
