/** Writes a moment as `datetime-local` inputs have it, in the visitor's zone. @param time Unix seconds. */
export function toLocalInput(time: number): string {
  const date = new Date(time * 1_000)
  const two = (figure: number) => String(figure).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** Reads what such an input holds. @returns Unix seconds; null if it holds no moment. */
export function fromLocalInput(text: string): number | null {
  if (!/^\d{4,}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null
  const time = new Date(text).getTime()
  return Number.isNaN(time) ? null : Math.floor(time / 1_000)
}

/** The visitor's zone, as in "Europe/Moscow, GMT+3". @param time Unix seconds: offsets change in the year. */
export function zoneName(time: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZoneName: 'shortOffset' })
  const offset = format.formatToParts(time * 1_000).find(({ type }) => type === 'timeZoneName')?.value
  return [format.resolvedOptions().timeZone, offset].filter(Boolean).join(', ')
}
