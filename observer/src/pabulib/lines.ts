import { createReadStream } from 'node:fs'
import { PabulibError } from './PabulibError.ts'

/** Longer than any row of a real file, and short enough that a file without line ends can't fill the memory. */
export const MAX_LINE_LENGTH = 1_000_000

export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
}

/**
 * Streams a UTF-8 text file by lines. A byte order mark is dropped; lines end with LF or CRLF.
 * @param path The file.
 * @throws PabulibError for bytes that are not UTF-8 and for endless lines; the file system's own errors.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let rest = ''
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw new PabulibError(
        number + 1,
        'here or soon after, the file is not UTF-8: save it in that encoding.',
      )
    }
  }

  for await (const chunk of createReadStream(path)) {
    rest += decode(chunk)
    let start = 0
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n', start)) {
      yield { number: ++number, text: withoutCarriageReturn(rest.slice(start, end)) }
      start = end + 1
    }
    rest = rest.slice(start)
    if (rest.length > MAX_LINE_LENGTH) {
      throw new PabulibError(number + 1, `the line is longer than ${MAX_LINE_LENGTH} characters.`)
    }
  }
  rest += decode()
  if (rest !== '') yield { number: ++number, text: withoutCarriageReturn(rest) }
}

function withoutCarriageReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
