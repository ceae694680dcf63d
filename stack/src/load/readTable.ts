import { CsvError, parse } from 'csv-parse/sync'
import type { LoadOptions } from './loadOptions.ts'

/** One row of the table. */
export interface Row {
  /** Where it ends in the file, counted from 1. */
  readonly line: number
  readonly text: string
  readonly title: string | undefined
  readonly category: string | undefined
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * Reads a table with a line of headings. Which delimiter it uses shows in that line.
 * @param content The file's.
 * @param columns Which columns are wanted, by their headings.
 * @throws When it is no table, with the line; when a column is not there, with those that are.
 */
export function readTable(content: string, columns: LoadOptions['columns']): Row[] {
  const delimiter = delimiterOf(content)
  const headings = parseRows(content, { delimiter, to: 1 })[0]?.record ?? []
  for (const name of Object.values(columns)) {
    if (name === undefined || headings.includes(name)) continue
    throw new Error(
      `There is no column "${name}". The first line names: ${headings.join(', ') || 'nothing'}.`,
    )
  }
  const at = (name: string | undefined) => (name === undefined ? -1 : headings.indexOf(name))
  const [text, title, category] = [at(columns.text), at(columns.title), at(columns.category)]
  return parseRows(content, { delimiter, from: 2 }).map(({ record, line }) => ({
    line,
    text: record[text] ?? '',
    title: record[title],
    category: record[category],
  }))
}

function parseRows(
  content: string,
  part: { readonly delimiter: string; readonly from?: number; readonly to?: number },
): { record: string[]; line: number }[] {
  try {
    const rows = parse(content, {
      ...part,
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count_more: true,
    })
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Error(`Line ${error.lines ?? '?'} is no row of a table: ${error.message}`)
  }
}

/** The one that stands most often in the first line, outside of quotes. */
function delimiterOf(content: string): string {
  const [first = ''] = content.split('\n', 1)
  const bare = first.replaceAll(/"[^"]*"/g, '')
  const count = (delimiter: string) => bare.split(delimiter).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ','
}
