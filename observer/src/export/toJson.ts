import type { RoundRecord } from './RoundRecord.ts'

/** A round as JSON: the fields of `RoundRecord`, amounts as whole numbers of kopecks, blocks as numbers. */
export function toJson(record: RoundRecord): string {
  const text = JSON.stringify(
    record,
    // Contracts count kopecks in 48 bits: all of them are exact numbers.
    (_key, value) => (typeof value === 'bigint' ? Number(value) : value),
    2,
  )
  return `${text}\n`
}
