import { DIFFERENCES } from '../../verify/differences.ts'
import type { CheckResult, Report } from '../../verify/Report.ts'
import { CHECK_NAMES } from './checkNames.ts'

/** How many differences of one check a person reads. */
const SHOWN = 10

/** A report for people: a line for each check, then what differs. */
export function toTable({ chainId, block, blockHash, isGood, checks, totals }: Report): string {
  const width = Math.max(...Object.values(CHECK_NAMES).map((name) => name.length))
  const rows = checks.map(({ id, status, examined, notExamined }) => {
    const left = notExamined > 0 ? `, ${count(notExamined)} not examined` : ''
    const seen = status === 'skipped' ? '' : `${count(examined)} examined${left}`
    return `${CHECK_NAMES[id].padEnd(width)}  ${status.padEnd(7)}  ${seen}`.trimEnd()
  })
  const { citizens, rounds, ballots, appeals, logs } = totals
  return [
    `Chain ${chainId} at block ${block}, ${blockHash}`,
    `${count(citizens)} citizens, ${count(rounds)} rounds, ${count(ballots)} ballots, ${count(appeals)} appeals, ${count(logs)} logs`,
    '',
    ...rows,
    ...checks.flatMap(explain),
    '',
    isGood ? 'Nothing differs.' : 'Something differs: see above.',
  ].join('\n')
}

function explain({ id, differences, differenceCount, notes }: CheckResult): string[] {
  if (differenceCount === 0 && notes.length === 0) return []
  const more = differenceCount - Math.min(SHOWN, differences.length)
  return [
    '',
    `${CHECK_NAMES[id]}:`,
    ...notes.map((note) => `  ${note}`),
    ...differences
      .slice(0, SHOWN)
      .flatMap(({ what, where, expected, found }) => [
        `  ${DIFFERENCES[what]}`,
        `    ${where}`,
        `    expected ${expected}`,
        `    found    ${found}`,
      ]),
    ...(more > 0 ? [`  … and ${count(more)} more`] : []),
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}
