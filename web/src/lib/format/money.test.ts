import { describe, expect, it } from 'vitest'
import { formatAmount, formatPercent, formatRoubles } from './money.ts'

/** Intl parts groups with blanks of several kinds. */
const plain = (text: string) => text.replace(/\s/gu, ' ')

describe('money', () => {
  it.each([
    ['ru', 123_456n, '1 234,56', '1 234,56 ₽'],
    ['en', 123_456n, '1,234.56', '₽1,234.56'],
    ['ru', 500_000_000n, '5 000 000', '5 000 000 ₽'],
    ['en', 10n, '0.10', '₽0.10'],
    ['ru', -5n, '-0,05', '-0,05 ₽'],
  ])('in %s writes %i kopecks as %j and %j', (locale, kopecks, amount, roubles) => {
    expect(plain(formatAmount(kopecks, locale))).toBe(amount)
    expect(plain(formatRoubles(kopecks, locale))).toBe(roubles)
  })

  it('loses no kopeck of the largest budget that a contract can hold', () => {
    expect(plain(formatAmount(2n ** 48n - 1n, 'ru'))).toBe('2 814 749 767 106,55')
  })

  it('writes shares of a whole, also of nothing', () => {
    expect(plain(formatPercent(1n, 8n, 'ru'))).toBe('12,5 %')
    expect(formatPercent(0n, 0n, 'en')).toBe('0%')
  })
})
