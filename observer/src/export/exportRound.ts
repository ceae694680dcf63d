import type { RoundRecord } from './RoundRecord.ts'
import { toCsv } from './toCsv.ts'
import { toJson } from './toJson.ts'
import { toPabulib } from './toPabulib.ts'

/** What a round can be exported as, with the files' media types. */
export const FORMATS = {
  pb: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const
export type Format = keyof typeof FORMATS

/**
 * Makes a file of a round.
 * @param unit The city's name, for `.pb`.
 * @returns Its name, such as `a-round-31337-1a2b3c4d.pb`, and its text.
 * @throws NothingToExport
 */
export function exportRound(
  record: RoundRecord,
  format: Format,
  unit: string,
): { name: string; text: string; type: string } {
  const texts = {
    pb: () => toPabulib(record, unit),
    csv: () => toCsv(record),
    json: () => toJson(record),
  }
  return { name: fileName(record, format), text: texts[format](), type: FORMATS[format] }
}

/** The round's name as far as all file systems take it, and what no other round has: its chain and address. */
function fileName({ name, chainId, round }: RoundRecord, format: Format): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${words.slice(0, 60) || 'round'}-${chainId}-${round.slice(2, 10).toLowerCase()}.${format}`
}
