import { readLines } from './lines.ts'
import { PabulibError } from './PabulibError.ts'

/** One row of a file: its cells, without blanks around them, and the line on which it begins. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Streams a file by rows of cells. Cells are parted by `;`. A cell in double quotes may hold `;`, line ends, and double
 * quotes written twice. Blank lines are skipped.
 * @throws PabulibError for a quote that never closes, or text after a closing quote.
 */
export async function* readRows(path: string): AsyncGenerator<Row> {
  let open: { readonly line: number; readonly text: string } | undefined
  for await (const { number, text } of readLines(path)) {
    const line: number = open?.line ?? number
    const whole: string = open ? `${open.text}\n${text}` : text
    if (!open && whole.trim() === '') continue
    const cells = whole.includes('"') ? splitQuoted(whole, line) : whole.split(';').map((cell) => cell.trim())
    if (cells) yield { line, cells }
    else if (whole.length > MAX_QUOTED_LENGTH) throw neverCloses(line)
    open = cells ? undefined : { line, text: whole }
  }
  if (open) throw neverCloses(open.line)
}

/** A quoted text over several lines is read anew with each line, so it must not grow long. */
const MAX_QUOTED_LENGTH = 64_000

const QUOTED_CELL = /[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*(;|$)/y
const PLAIN_CELL = /[ \t]*(?![ \t"])([^;]*)(;|$)/y

/** @returns The cells, or undefined if a quote is still open at the end of `text`. */
function splitQuoted(text: string, line: number): string[] | undefined {
  const cells: string[] = []
  for (let at = 0, more = true; more; ) {
    const [cell, separator, end] = quotedAt(text, at) ?? plainAt(text, at) ?? []
    if (cell === undefined || end === undefined) {
      if (isOpenAt(text, at)) return undefined
      throw new PabulibError(
        line,
        `in cell ${cells.length + 1}, text follows a closing quote: put the whole cell in double quotes, and write quotes inside it twice.`,
      )
    }
    cells.push(cell)
    at = end
    more = separator === ';'
  }
  return cells
}

type Cell = [cell: string, separator: string, end: number]

function quotedAt(text: string, at: number): Cell | undefined {
  QUOTED_CELL.lastIndex = at
  const match = QUOTED_CELL.exec(text)
  if (!match) return undefined
  return [(match[1] ?? '').replaceAll('""', '"').trim(), match[2] ?? '', QUOTED_CELL.lastIndex]
}

function plainAt(text: string, at: number): Cell | undefined {
  PLAIN_CELL.lastIndex = at
  const match = PLAIN_CELL.exec(text)
  return match ? [(match[1] ?? '').trim(), match[2] ?? '', PLAIN_CELL.lastIndex] : undefined
}

/** Whether the quoted cell that begins at `at` lacks its closing quote. */
function isOpenAt(text: string, at: number): boolean {
  const quotes = text.slice(at).match(/"/g)?.length ?? 0
  return quotes % 2 === 1
}

function neverCloses(line: number): PabulibError {
  return new PabulibError(line, 'a double quote opens a cell and never closes.')
}
