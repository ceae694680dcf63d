/**
 * The year that the city's clocks show.
 * @param timestamp Unix seconds.
 * @param utcOffset Seconds by which they are ahead of UTC.
 */
export function civilYear(timestamp: number, utcOffset: number): number {
  return new Date((timestamp + utcOffset) * 1_000).getUTCFullYear()
}
