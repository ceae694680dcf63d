import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, formatRoubles } from './money.ts'
import { parseAmount } from './parseAmount.ts'

describe('parseAmount', () => {
  it.each([
    ['0', 0n],
    ['12', 1_200n],
    ['12,5', 1_250n],
    ['12.05', 1_205n],
    ['1 234,56', 123_456n],
    ['1\u00A0234\u202F567', 123_456_700n],
    ['1,234.56', 123_456n],
    ['1.234,56', 123_456n],
    ['1,234', 123_400n],
    ['1 234,56 ₽', 123_456n],
  ])('reads %j', (text, kopecks) => {
    expect(parseAmount(text)).toBe(kopecks)
  })

  it.each(['', '-5', 'abc', '1,2,3', '1.2345', '12,', ',5', '1e3'])('refuses %j', (text) => {
    expect(parseAmount(text)).toBeNull()
  })

  it.each(['ru', 'en'])('reads back what the page writes in %s', (locale) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 48n }), (kopecks) => {
        expect(parseAmount(formatAmount(kopecks, locale))).toBe(kopecks)
        expect(parseAmount(formatRoubles(kopecks, 'ru'))).toBe(kopecks)
      }),
    )
  })
})
