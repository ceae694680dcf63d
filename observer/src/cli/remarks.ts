import type { Report } from '../replay/Report.ts'
import { verdict } from './verdict.ts'

/** What a report tells beside its JSON: why ballots were refused, what to know before concluding, where to look. */
export function remarks(report: Report): string[] {
  const { refusedReasons, notes, page, verified } = report
  const { replay, anvil } = report.peakMemory
  return [
    `Verified: ${verdict(report)}`,
    ...(verified?.differences ?? []),
    ...Object.entries(refusedReasons).map(([reason, n]) => `${n} refused by the ${reason}`),
    ...notes,
    `At most ${replay} MB of memory here${anvil === null ? '' : `, ${anvil} MB in anvil`}`,
    ...(page === null ? [] : [`Look at it: ${page}`]),
  ]
}
