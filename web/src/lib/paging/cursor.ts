/**
 * A place in a list that is sorted by a figure, the highest first, and by id among equals. Lists are paged by such
 * places and not by counting, so that a page is as fast and as steady at the end of a long list as at its beginning.
 */
export interface Cursor {
  /** The last row's figure: a time or an amount, in decimal. */
  readonly figure: string
  readonly id: `0x${string}`
}

/** @returns The cursor as an address carries it. */
export function writeCursor({ figure, id }: Cursor): string {
  return `${figure}-${id}`
}

/** @returns What `writeCursor` wrote; undefined for anything else. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const parts = /^(\d+)-(0x[0-9a-f]+)$/.exec(text ?? '')
  return parts?.[1] && parts[2] ? { figure: parts[1], id: parts[2] as `0x${string}` } : undefined
}
