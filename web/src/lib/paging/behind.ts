import type { Hex } from 'viem'
import { readCursor } from './cursor.ts'

/** The conditions of a `where` that let through only what comes behind a place in a list. */
export interface Behind<Figure extends string> {
  or: [Record<`${Figure}_lt`, string>, Record<Figure, string> & { id_lt: Hex }]
}

/**
 * Says "behind this place" to graph-node, for lists sorted by a figure, the highest first; graph-node sorts equals by
 * id, the highest first too.
 * @param figure The field that the list is sorted by.
 * @param after What `writeCursor` wrote; undefined for the beginning.
 * @returns Conditions to put into `and`: one, or none at the beginning.
 */
export function behind<Figure extends string>(figure: Figure, after: string | undefined): Behind<Figure>[] {
  const cursor = readCursor(after)
  if (!cursor) return []
  const lower = { [`${figure}_lt`]: cursor.figure } as Record<`${Figure}_lt`, string>
  const equal = { [figure]: cursor.figure, id_lt: cursor.id } as Record<Figure, string> & { id_lt: Hex }
  return [{ or: [lower, equal] }]
}
