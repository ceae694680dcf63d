const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/**
 * Writes a stretch of time in its two largest units: "2 дня 4 часа", "9 минут 30 секунд".
 * @param seconds Whole seconds; less than zero is taken for zero.
 */
export function formatDuration(seconds: number, locale: string): string {
  const total = Math.max(0, Math.floor(seconds))
  const first = UNITS.findIndex(([, size]) => total >= size)
  if (first === -1) return unit(0, 'second', locale)
  const [large, small] = UNITS.slice(first, first + 2)
  if (!large) return unit(0, 'second', locale)
  const count = Math.floor(total / large[1])
  const rest = small ? Math.floor((total - count * large[1]) / small[1]) : 0
  const head = unit(count, large[0], locale)
  return small && rest > 0 ? `${head} ${unit(rest, small[0], locale)}` : head
}

function unit(count: number, name: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count)
}
