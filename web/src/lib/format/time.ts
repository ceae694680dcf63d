/** Writes a moment with its time of day: "12 марта 2026 г., 09:00". @param time Unix seconds. */
export function formatMoment(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time * 1_000)
}

/** Writes a moment shortly: "12 мар., 09:00". @param time Unix seconds. */
export function formatMomentShort(time: number, locale: string): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locale, options).format(time * 1_000)
}

/** Writes a day as a document bears it: "14 февраля 2026 г.". @param date ISO, as in `2026-02-14`; no time zone applies. */
export function formatDay(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}
