import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const WINDOW_BYTES = 32_768
/** A line of a stack trace: the sentence that says what happened stands before dozens of them. */
const FRAME = /^\s+(\d+: |at )/

/**
 * The end of a log.
 * @param file The log; may be missing.
 * @param count At most so many lines.
 * @returns The lines, without empty ones and stack traces.
 */
export function lastLines(file: string, count: number): string[] {
  if (!existsSync(file)) return []
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const buffer = Buffer.alloc(Math.min(size, WINDOW_BYTES))
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length)
    const lines = stripVTControlCharacters(buffer.toString('utf8')).split('\n')
    return lines.filter((line) => line.trim() !== '' && !FRAME.test(line)).slice(-count)
  } finally {
    closeSync(descriptor)
  }
}
