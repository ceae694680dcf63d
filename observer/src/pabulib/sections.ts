import { PabulibError } from './PabulibError.ts'
import { type Row, readRows } from './rows.ts'

/** In the order in which a file has them, and the columns without which each can't be read. */
const REQUIRED_COLUMNS = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote', 'points'],
} as const satisfies Record<string, readonly string[]>

export type SectionName = keyof typeof REQUIRED_COLUMNS
const NAMES = Object.keys(REQUIRED_COLUMNS) as SectionName[]

/** A section begins, or one of its rows follows. */
export type Item =
  | { readonly kind: 'begin'; readonly section: SectionName; readonly line: number }
  | { readonly kind: 'row'; readonly section: SectionName; readonly line: number; readonly cell: Cell }

/** A row's text in a column, whatever the columns' order; undefined if the section has no such column. */
export type Cell = (column: string) => string | undefined

/**
 * Streams a file's three sections. Columns beyond the required ones may stand in any place.
 * @throws PabulibError for a section that is missing, repeated or out of order, for a missing or repeated column, and for
 * a row that has more cells than its section has columns, or not all that are required.
 */
export async function* readSections(path: string): AsyncGenerator<Item> {
  let section: SectionName | undefined
  let columns: Map<string, number> | undefined
  let line = 0
  for await (const row of readRows(path)) {
    line = row.line
    const begun = sectionBegunBy(row)
    if (begun) {
      if (section && !columns) throw new PabulibError(line, `${section} has no line of column names.`)
      requireOrder(begun, section, line)
      section = begun
      columns = undefined
      yield { kind: 'begin', section, line }
    } else if (!section) {
      throw new PabulibError(line, `expected the section META, found "${excerpt(row)}".`)
    } else if (columns) {
      yield { kind: 'row', section, line, cell: cellsOf(row, section, columns) }
    } else {
      columns = readColumns(row, section)
    }
  }
  const missing = NAMES[section ? NAMES.indexOf(section) + 1 : 0]
  if (missing) throw new PabulibError(line + 1, `the file ends without a section ${missing}.`)
  if (!columns) throw new PabulibError(line + 1, `${section} has no line of column names.`)
}

function sectionBegunBy({ cells: [name, ...more] }: Row): SectionName | undefined {
  return more.length === 0 ? NAMES.find((section) => section === name?.toUpperCase()) : undefined
}

function requireOrder(begun: SectionName, former: SectionName | undefined, line: number): void {
  const expected = NAMES[former ? NAMES.indexOf(former) + 1 : 0]
  if (begun === expected) return
  const problem = expected ? `expected the section ${expected}` : 'no section may follow VOTES'
  throw new PabulibError(line, `${problem}, found ${begun}: a file has ${NAMES.join(', ')}, once each.`)
}

function readColumns({ line, cells }: Row, section: SectionName): Map<string, number> {
  const columns = new Map<string, number>()
  for (const [place, cell] of cells.entries()) {
    const column = cell.toLowerCase()
    if (columns.has(column)) throw new PabulibError(line, `${section} names the column "${column}" twice.`)
    columns.set(column, place)
  }
  for (const column of REQUIRED_COLUMNS[section]) {
    if (!columns.has(column)) {
      throw new PabulibError(
        line,
        `${section} lacks the column "${column}"; it has ${[...columns.keys()].join(', ')}.`,
      )
    }
  }
  return columns
}

/**
 * Empty cells at a row's end may be left out, and more of them may follow. In META, where columns are two, a text with
 * semicolons is still one value.
 */
function cellsOf(row: Row, section: SectionName, columns: Map<string, number>): Cell {
  const { cells } = row
  const last = Math.max(...REQUIRED_COLUMNS[section].map((column) => columns.get(column) ?? 0))
  const isText = section === 'META' && columns.size === REQUIRED_COLUMNS.META.length
  if (cells.length <= last || (!isText && cells.slice(columns.size).some((cell) => cell !== ''))) {
    throw new PabulibError(
      row.line,
      `this row of ${section} has ${row.cells.length} cells where ${columns.size} are named (${[...columns.keys()].join(';')}): put texts with semicolons in double quotes.`,
    )
  }
  return (column) => {
    const place = columns.get(column)
    if (place === undefined) return undefined
    return isText && place === last ? cells.slice(place).join('; ') : (cells[place] ?? '')
  }
}

function excerpt({ cells }: Row): string {
  return cells.join(';').slice(0, 60)
}
