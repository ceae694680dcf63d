import type { Report } from '../replay/Report.ts'

/** A report for programs: one line with exactly these keys. */
export function toJson(report: Report): string {
  const { file, voters, ballots, refused, funded, official, match, gasPerBallot, seconds } = report
  return JSON.stringify({ file, voters, ballots, refused, funded, official, match, gasPerBallot, seconds })
}
