import { type Cursor, writeCursor } from './cursor.ts'

/** Rows of one page. */
export const PAGE_SIZE = 25

/** One page of a list, and where the next begins; undefined on the last. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | undefined
}

/**
 * Parts a page from what was asked for: one row more than a page holds tells whether there is another.
 * @param found Up to `PAGE_SIZE + 1` rows.
 */
export function pageOf<Row>(found: readonly Row[], cursorOf: (row: Row) => Cursor): Page<Row> {
  const rows = found.slice(0, PAGE_SIZE)
  const last = rows.at(-1)
  return { rows, next: found.length > PAGE_SIZE && last ? writeCursor(cursorOf(last)) : undefined }
}
