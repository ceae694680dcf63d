/** A part of some content: from `start` to `end`, both counted from 0 and included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

const SINGLE = /^bytes=(?:(\d{1,15})-(\d{1,15})?|-(\d{1,15}))$/

/**
 * Reads a `Range` header. See RFC 9110, section 14.
 * @param size Of the content.
 * @returns The part; `'beyond'` if the content has no such part; undefined where the whole is to be given: without the
 * header, or for several ranges at once, units other than bytes, and what is no range at all.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'beyond' | undefined {
  const [, first, last, suffix] = SINGLE.exec(header ?? '') ?? []
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size)
    return length === 0 ? 'beyond' : { start: size - length, end: size - 1 }
  }
  if (first === undefined) return undefined
  const start = Number(first)
  const end = last === undefined ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== undefined && Number(last) < start) return undefined
  return start < size ? { start, end } : 'beyond'
}
