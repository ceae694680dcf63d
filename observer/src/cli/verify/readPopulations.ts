import { readFile } from 'node:fs/promises'
import { UnusableFile } from './UnusableFile.ts'

const LINE = /^\s*(\d+)\s*[,;]\s*(\d+)\s*$/

/**
 * Reads how many people live in each district.
 * @param file CSV: the district's number and its people in each line; a first line without numbers is a heading.
 * @throws UnusableFile
 */
export async function readPopulations(file: string): Promise<Map<number, number>> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UnusableFile(`${file} can't be read: ${error.message}`)
  })
  const people = new Map<number, number>()
  for (const [i, line] of text.split('\n').entries()) {
    const [, district, count] = LINE.exec(line) ?? []
    if (district !== undefined && count !== undefined) people.set(Number(district), Number(count))
    else if (i > 0 && line.trim() !== '')
      throw new UnusableFile(`${file}, line ${i + 1}: "${line.trim()}" is not a district and its people.`)
  }
  if (people.size === 0) throw new UnusableFile(`${file} names no district.`)
  return people
}
