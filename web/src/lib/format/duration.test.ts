import { expect, it } from 'vitest'
import { formatDuration } from './duration.ts'
import { formatDay } from './time.ts'

const plain = (text: string) => text.replace(/\s/gu, ' ')

it.each([
  ['ru', 187_200, '2 дня 4 часа'],
  ['en', 187_200, '2 days 4 hours'],
  ['ru', 5 * 86_400 + 60, '5 дней'],
  ['ru', 61, '1 минута 1 секунда'],
  ['en', 0, '0 seconds'],
  ['en', -3, '0 seconds'],
])('in %s writes %i seconds as %j', (locale, seconds, text) => {
  expect(plain(formatDuration(seconds, locale))).toBe(text)
})

it('writes the day that a document bears, whatever the time zone', () => {
  expect(plain(formatDay('2026-02-14', 'ru'))).toBe('14 февраля 2026 г.')
  expect(formatDay('2026-02-14', 'en')).toBe('February 14, 2026')
})
