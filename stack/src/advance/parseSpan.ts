const UNITS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const
const SPAN = /^(\d+)([smhd])$/

/** More than a year at once is a slip of the pen: the clock never goes back. */
const LONGEST_SECONDS = 366 * UNITS.d

/**
 * Reads a span of time such as `90s`, `15m`, `6h` or `2d`.
 * @returns Seconds.
 * @throws When it is no such span.
 */
export function parseSpan(text: string): number {
  const [, count, unit] = SPAN.exec(text) ?? []
  const seconds = Number(count) * (UNITS[unit as keyof typeof UNITS] ?? 0)
  if (!(seconds > 0)) throw new Error(`"${text}" is not a span of time: write it as 90s, 15m, 6h or 2d.`)
  if (seconds > LONGEST_SECONDS) {
    throw new Error(`${text} is more than a year, and the clock can't be turned back: take smaller steps.`)
  }
  return seconds
}
