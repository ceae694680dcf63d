import type { Batch } from './importRun.ts'
import type { BadRow, ListProblem } from './listRow.ts'

interface ReportWords {
  /** Names of the columns: line, wallet, district, nullifier, result, transaction. */
  readonly columns: readonly string[]
  readonly registered: string
  readonly notYet: string
  readonly problem: (problem: ListProblem) => string
}

/** @returns What became of every line of a list, in the file's order, as rows of a table; the columns' names first. */
export function reportRows(
  batches: readonly Batch[],
  bad: readonly BadRow[],
  words: ReportWords,
): readonly (readonly string[])[] {
  const sent = batches.flatMap(({ rows, status, transaction }) =>
    rows.map(({ line, wallet, district, nullifier }) => {
      const done = status === 'done'
      const result = done ? words.registered : words.notYet
      return { line, cells: [wallet, String(district), nullifier, result, transaction ?? ''] }
    }),
  )
  const refused = [...bad, ...batches.flatMap(({ leftOut }) => leftOut)].map(({ line, problems }) => ({
    line,
    cells: ['', '', '', problems.map(words.problem).join(' '), ''],
  }))
  const lines = [...sent, ...refused].sort((a, b) => a.line - b.line)
  return [words.columns, ...lines.map(({ line, cells }) => [String(line), ...cells])]
}
