import type { Report } from '../replay/Report.ts'
import { verdict } from './verdict.ts'

/** A report for people: one fact a line. */
export function toTable(report: Report): string {
  const { funded, official, match, refusedReasons, peakMemory, page, notes } = report
  const rows: [string, string][] = [
    ['File', report.file],
    ['Voters', count(report.voters)],
    ['Ballots cast', count(report.ballots)],
    ['Refused', count(report.refused)],
    ...Object.entries(refusedReasons).map(([reason, n]): [string, string] => [
      '',
      `${count(n)} by the ${reason}`,
    ]),
    ['Funded', list(funded)],
    ['Official', official === null ? 'not in the file' : list(official)],
    ['Match', match === null ? 'nothing to compare' : match ? 'yes' : 'no'],
    ...differences(report),
    ['Verified', verdict(report)],
    ...(report.verified?.differences ?? []).map((difference): [string, string] => ['', difference]),
    ['Gas a ballot', report.gasPerBallot === null ? 'none cast' : `${count(report.gasPerBallot)} on average`],
    ['Seconds', report.seconds.toFixed(1)],
    ['Peak memory', memory(peakMemory)],
    ...(page === null ? [] : [['Look at it', page] as [string, string]]),
    ...notes.map((note): [string, string] => ['Note', note]),
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, text]) => `${label.padEnd(width)}  ${text}`).join('\n')
}

function differences({ funded, official, match }: Report): [string, string][] {
  if (match !== false || official === null) return []
  return [
    ['', `only here: ${list(funded.filter((id) => !official.includes(id)))}`],
    ['', `only official: ${list(official.filter((id) => !funded.includes(id)))}`],
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ')
}

function memory({ replay, anvil }: Report['peakMemory']): string {
  return anvil === null ? `${replay} MB` : `${replay} MB here, ${anvil} MB in anvil`
}
