import type { Report } from '../replay/Report.ts'

/** What a report tells beside its JSON: why ballots were refused, what to know before concluding, where to look. */
export function remarks({ refusedReasons, notes, page, peakMemory: { replay, anvil } }: Report): string[] {
  return [
    ...Object.entries(refusedReasons).map(([reason, n]) => `${n} refused by the ${reason}`),
    ...notes,
    `At most ${replay} MB of memory here${anvil === null ? '' : `, ${anvil} MB in anvil`}`,
    ...(page === null ? [] : [`Look at it: ${page}`]),
  ]
}
