import { readLines } from './lines.ts'
import { PabulibError } from './PabulibError.ts'

/** One row of a file: its cells, without blanks around them, and the line on which it begins. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Streams a file by rows of cells. Cells are parted by `;`. A cell in double quotes may hold `;`, line ends, and double
 * quotes written twice; one that goes on after its closing quote is taken as it is written, since names of projects often
 * begin with a quoted word. Blank lines are skipped.
 * @throws PabulibError for a quote that never closes.
 */
export async function* readRows(path: string): AsyncGenerator<Row> {
  let open: { readonly line: number; readonly text: string } | undefined
  for await (const { number, text } of readLines(path)) {
    const line: number = open?.line ?? number
    const whole: string = open ? `${open.text}\n${text}` : text
    if (!open && whole.trim() === '') continue
    const cells = whole.includes('"') ? closedCells(whole, text) : whole.split(';').map((cell) => cell.trim())
    if (cells) yield { line, cells }
    else if (whole.length > MAX_QUOTED_LENGTH) throw neverCloses(line)
    open = cells ? undefined : { line, text: whole }
  }
  if (open) throw neverCloses(open.line)
}

/** A quoted text over several lines is read anew with each quote that may close it, so it must not grow long. */
const MAX_QUOTED_LENGTH = 64_000

const QUOTED_CELL = /[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*(;|$)/y
const PLAIN_CELL = /([^;]*)(;|$)/y

/** As `splitQuoted`; a line without a quote does not close one. */
function closedCells(whole: string, latest: string): string[] | undefined {
  return latest.includes('"') ? splitQuoted(whole) : undefined
}

/** @returns The cells, or undefined if a quote is still open at the end of `text`. */
function splitQuoted(text: string): string[] | undefined {
  const cells: string[] = []
  for (let at = 0, more = true; more; ) {
    const quoted = quotedAt(text, at)
    if (!quoted && isOpenAt(text, at)) return undefined
    const [cell, separator, end] = quoted ?? plainAt(text, at)
    cells.push(cell)
    at = end
    more = separator === ';'
  }
  return cells
}

const OPEN_CELL = /[ \t]*"[^"]*(?:""[^"]*)*$/y

type Cell = [cell: string, separator: string, end: number]

function quotedAt(text: string, at: number): Cell | undefined {
  QUOTED_CELL.lastIndex = at
  const match = QUOTED_CELL.exec(text)
  if (!match) return undefined
  return [(match[1] ?? '').replaceAll('""', '"').trim(), match[2] ?? '', QUOTED_CELL.lastIndex]
}

function plainAt(text: string, at: number): Cell {
  PLAIN_CELL.lastIndex = at
  const match = PLAIN_CELL.exec(text)
  return [(match?.[1] ?? '').trim(), match?.[2] ?? '', PLAIN_CELL.lastIndex]
}

/** Whether a quoted cell begins at `at` and the text ends before its closing quote. */
function isOpenAt(text: string, at: number): boolean {
  OPEN_CELL.lastIndex = at
  return OPEN_CELL.test(text)
}

function neverCloses(line: number): PabulibError {
  return new PabulibError(line, 'a double quote opens a cell and never closes.')
}
