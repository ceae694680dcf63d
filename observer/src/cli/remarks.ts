import type { Report } from '../replay/Report.ts'

/** What a report tells beside its JSON: why ballots were refused, what to know before concluding, where to look. */
export function remarks({ refusedReasons, notes, page }: Report): string[] {
  return [
    ...Object.entries(refusedReasons).map(([reason, n]) => `${n} refused by the ${reason}`),
    ...notes,
    ...(page === null ? [] : [`Look at it: ${page}`]),
  ]
}
