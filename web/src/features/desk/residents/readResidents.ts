import { getAddress, type Hex, isAddress, isHash } from 'viem'
import { normaliseDocument } from '../nullifier/deriveNullifier.ts'
import { type CsvRecord, parseCsv } from '../parseCsv.ts'
import type { Person, ResidentRow, RowProblem } from './residentRow.ts'

/** A district as a file may name it: by number or by a name in any language. */
export interface DistrictNames {
  readonly number: number
  readonly names: readonly string[]
}

/** The file has no line that names its columns, or the line lacks some. */
export class MissingColumnsError extends Error {
  override readonly name = 'MissingColumnsError'
  readonly columns: readonly Column[]

  constructor(columns: readonly Column[]) {
    super(`Columns are missing: ${columns.join(', ')}`)
    this.columns = columns
  }
}

export type Column = 'wallet' | 'person' | 'district'

const COLUMN_NAMES = {
  wallet: ['wallet', 'address', 'кошелёк', 'кошелек', 'адрес кошелька'],
  nullifier: ['nullifier', 'нуллификатор'],
  document: ['document', 'документ'],
  district: ['district', 'район'],
} as const

/**
 * Reads a list of residents from CSV. The first line names the columns, in Russian or English and in any order:
 * wallet, district, and nullifier or document (or both: a filled nullifier is believed first).
 * @param text The file.
 * @param districts The city's districts.
 * @returns One row for each line, with its problems; a line without problems can be registered.
 * @throws CsvSyntaxError, MissingColumnsError
 */
export function readResidents(text: string, districts: readonly DistrictNames[]): ResidentRow[] {
  const [header, ...records] = parseCsv(text)
  const columns = findColumns(header)
  const rows = records.map((record) => readRow(record, columns, districts))
  return markRepeated(rows)
}

type Columns = Readonly<Record<keyof typeof COLUMN_NAMES, number>>

function findColumns(header: CsvRecord | undefined): Columns {
  const titles = header?.fields.map((title) => title.toLowerCase()) ?? []
  const find = (names: readonly string[]) => titles.findIndex((title) => names.includes(title))
  const columns = {
    wallet: find(COLUMN_NAMES.wallet),
    nullifier: find(COLUMN_NAMES.nullifier),
    document: find(COLUMN_NAMES.document),
    district: find(COLUMN_NAMES.district),
  }
  const missing: Column[] = []
  if (columns.wallet < 0) missing.push('wallet')
  if (columns.nullifier < 0 && columns.document < 0) missing.push('person')
  if (columns.district < 0) missing.push('district')
  if (missing.length > 0) throw new MissingColumnsError(missing)
  return columns
}

function readRow(record: CsvRecord, columns: Columns, districts: readonly DistrictNames[]): ResidentRow {
  const field = (column: number) => record.fields[column] ?? ''
  const problems: RowProblem[] = []
  const wallet = readWallet(field(columns.wallet), problems)
  const person = readPerson(field(columns.nullifier), field(columns.document), problems)
  const district = readDistrict(field(columns.district), districts, problems)
  return { line: record.line, wallet, person, district, problems }
}

function readWallet(found: string, problems: RowProblem[]): ResidentRow['wallet'] {
  if (!isAddress(found, { strict: false })) {
    problems.push({ kind: 'wallet', found })
    return null
  }
  const mixedCase =
    found.slice(2) !== found.slice(2).toLowerCase() && found.slice(2) !== found.slice(2).toUpperCase()
  if (mixedCase && !isAddress(found)) {
    problems.push({ kind: 'walletChecksum', found })
    return null
  }
  return getAddress(found)
}

function readPerson(nullifier: string, document: string, problems: RowProblem[]): Person | null {
  if (nullifier !== '') {
    if (isHash(nullifier) && BigInt(nullifier) !== 0n) {
      return { kind: 'nullifier', nullifier: nullifier.toLowerCase() as Hex }
    }
    problems.push({ kind: 'nullifier', found: nullifier })
    return null
  }
  const normalised = normaliseDocument(document)
  if (normalised !== '') return { kind: 'document', document: normalised }
  problems.push({ kind: 'noPerson' })
  return null
}

function readDistrict(
  found: string,
  districts: readonly DistrictNames[],
  problems: RowProblem[],
): number | null {
  const wanted = found.toLowerCase()
  const district = districts.find(
    ({ number, names }) => String(number) === found || names.some((name) => name.toLowerCase() === wanted),
  )
  if (!district) problems.push({ kind: 'district', found })
  return district?.number ?? null
}

function markRepeated(rows: readonly ResidentRow[]): ResidentRow[] {
  const wallets = new Map<string, number>()
  const persons = new Map<string, number>()
  return rows.map((row) => {
    const problems = [...row.problems]
    const walletLine = row.wallet && firstLine(wallets, row.wallet, row.line)
    if (walletLine) problems.push({ kind: 'sameWallet', line: walletLine })
    const personLine = row.person && firstLine(persons, personKey(row.person), row.line)
    if (personLine) problems.push({ kind: 'samePerson', line: personLine })
    return { ...row, problems }
  })
}

/** The line where `key` stood before, or null if this is the first. */
function firstLine(seen: Map<string, number>, key: string, line: number): number | null {
  const before = seen.get(key)
  if (before === undefined) seen.set(key, line)
  return before ?? null
}

function personKey(person: Person): string {
  return person.kind === 'nullifier' ? person.nullifier : `document ${person.document}`
}
