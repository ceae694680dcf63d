import { categorySchema } from '@initiative-citizen/ipfs/schemas/project'
import { parseAmount } from '../../../../../lib/format/parseAmount.ts'
import { parseCsv } from '../../../parseCsv.ts'
import { EMPTY_PROJECT, type ProjectDraft } from '../draft.ts'
import { MissingColumnsError } from './MissingColumnsError.ts'
import { projectDraftSchema } from './projectSchema.ts'

/** A project as a line of a file has it, and what is wrong with it in sentences. */
export interface ProjectRow {
  readonly line: number
  readonly project: ProjectDraft
  readonly problems: readonly string[]
}

/** How a file may name what the contracts number: districts by any name, categories by a translated one. */
export interface ProjectNames {
  readonly districts: readonly { readonly number: number; readonly names: readonly string[] }[]
  readonly categories: readonly { readonly category: string; readonly names: readonly string[] }[]
  /** What the only line of an estimate is called, where a file gives one sum. */
  readonly wholeCost: string
}

const COLUMNS = {
  title: ['title', 'название'],
  summary: ['summary', 'кратко', 'краткое описание'],
  description: ['description', 'описание'],
  category: ['category', 'категория'],
  cost: ['cost', 'estimate', 'стоимость', 'смета'],
  district: ['district', 'район'],
  address: ['address', 'адрес'],
  latitude: ['latitude', 'lat', 'широта'],
  longitude: ['longitude', 'lon', 'долгота'],
  proposer: ['proposer', 'автор', 'инициатор'],
} as const

type Column = keyof typeof COLUMNS

export const REQUIRED_COLUMNS = [
  'title',
  'summary',
  'description',
  'category',
  'cost',
] as const satisfies Column[]

/**
 * Reads projects from CSV. The first line names the columns, in Russian or English and in any order. A cost is one sum,
 * or an estimate: "lamps: 1 000; work: 500".
 * @throws CsvSyntaxError, MissingColumnsError
 */
export function readProjects(text: string, names: ProjectNames): ProjectRow[] {
  const [header, ...records] = parseCsv(text)
  const titles = header?.fields.map((title) => title.toLowerCase()) ?? []
  const places = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, known]) => [
      column,
      titles.findIndex((title) => (known as readonly string[]).includes(title)),
    ]),
  ) as Record<Column, number>
  const missing = REQUIRED_COLUMNS.filter((column) => places[column] < 0)
  if (missing.length > 0) throw new MissingColumnsError(missing)
  return records.map(({ line, fields }) => {
    const field = (column: Column) => fields[places[column]] ?? ''
    const project: ProjectDraft = {
      ...EMPTY_PROJECT,
      title: field('title'),
      summary: field('summary'),
      description: field('description'),
      category: readCategory(field('category'), names),
      costs: readCosts(field('cost'), names.wholeCost),
      district: readDistrict(field('district'), names),
      address: field('address'),
      latitude: field('latitude'),
      longitude: field('longitude'),
      proposer: field('proposer'),
    }
    const result = projectDraftSchema.safeParse(project)
    const problems = result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${titleOf(path[0], titles, places)}: ${message}`)
    return { line, project, problems }
  })
}

/** A column as the file itself calls it. */
function titleOf(
  key: PropertyKey | undefined,
  titles: readonly string[],
  places: Record<Column, number>,
): string {
  const column = key === 'costs' ? 'cost' : (key as Column)
  return titles[places[column]] ?? String(column)
}

function readCategory(found: string, { categories }: ProjectNames): string {
  const wanted = found.toLowerCase()
  const known = categorySchema.options.find((category) => category === wanted)
  const named = categories.find(({ names }) => names.some((name) => name.toLowerCase() === wanted))
  return known ?? named?.category ?? found
}

/** An unknown district is left to the schema, which refuses it. */
function readDistrict(found: string, { districts }: ProjectNames): string {
  const wanted = found.toLowerCase()
  if (wanted === '') return '0'
  const district = districts.find(
    ({ number, names }) => String(number) === found || names.some((name) => name.toLowerCase() === wanted),
  )
  return String(district?.number ?? found)
}

function readCosts(found: string, wholeCost: string): ProjectDraft['costs'] {
  if (parseAmount(found) !== null || found === '') return [{ item: wholeCost, amount: found }]
  return found
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const colon = part.lastIndexOf(':')
      return { item: part.slice(0, Math.max(0, colon)).trim(), amount: part.slice(colon + 1).trim() }
    })
}
