import type { CartLines } from './lines.ts'

/** A cart as text for the browser's storage; amounts are decimal strings, since JSON knows no bigint. */
export function serializeCart(lines: CartLines): string {
  return JSON.stringify(lines.map(({ project, amount }) => [project, amount.toString()]))
}

/**
 * Reads a stored cart.
 * @returns Null if nothing is stored or it is not a cart: what others wrote into the storage is not trusted.
 */
export function parseCart(text: string | null): CartLines | null {
  if (text === null) return null
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(stored)) return null
  const lines = stored.map(parseLine).filter((line) => line !== null)
  const ascending = lines.every((line, i) => i === 0 || (lines[i - 1]?.project ?? -1) < line.project)
  return lines.length === stored.length && ascending ? lines : null
}

function parseLine(line: unknown): CartLines[number] | null {
  if (!Array.isArray(line)) return null
  const [project, amount] = line as unknown[]
  if (typeof project !== 'number' || !Number.isInteger(project) || project < 0 || project > 255) return null
  if (typeof amount !== 'string' || !/^[1-9]\d{0,14}$/.test(amount)) return null
  return { project, amount: BigInt(amount) }
}
