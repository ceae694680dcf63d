import { type Decimal, parseDecimal } from './Decimal.ts'
import type { Election } from './election.ts'
import { PabulibError } from './PabulibError.ts'
import { type Cell, readSections } from './sections.ts'

/** One voter's ballot as the file has it. */
export interface Vote {
  readonly line: number
  readonly voter: string
  /** In the file's order; a project can stand here twice. */
  readonly choices: readonly Choice[]
}

export interface Choice {
  /** The project's place in `Election.projects`. */
  readonly project: number
  readonly points: Decimal
}

/**
 * Streams an election's votes. Can be called again and again: it reads the file anew.
 * @throws PabulibError for a bad row. Whether a voter comes twice is for `surveyVotes` to see.
 */
export async function* readVotes({ path, projects }: Election): AsyncGenerator<Vote> {
  const places = new Map(projects.map(({ id }, place) => [id, place]))
  for await (const item of readSections(path)) {
    if (item.kind === 'row' && item.section === 'VOTES') yield toVote(item.line, item.cell, places)
  }
}

function toVote(line: number, cell: Cell, places: ReadonlyMap<string, number>): Vote {
  const voter = cell('voter_id') ?? ''
  if (voter === '') throw new PabulibError(line, 'this vote has no voter_id.')
  const ids = toList(cell('vote'))
  const points = toList(cell('points'))
  if (ids.length !== points.length) {
    throw new PabulibError(
      line,
      `voter "${voter}" names ${ids.length} projects and ${points.length} amounts of points.`,
    )
  }
  if (ids.length > places.size) {
    throw new PabulibError(line, `voter "${voter}" names ${ids.length} projects; there are ${places.size}.`)
  }
  const choices = ids.map((id, i) => {
    const project = places.get(id)
    if (project === undefined)
      throw new PabulibError(line, `voter "${voter}" votes for "${id}", which is no project.`)
    return { project, points: toPoints(line, voter, points[i] ?? '') }
  })
  return { line, voter, choices }
}

function toList(text: string | undefined): string[] {
  return text ? text.split(',').map((part) => part.trim()) : []
}

function toPoints(line: number, voter: string, text: string): Decimal {
  const points = parseDecimal(text)
  if (!points) throw new PabulibError(line, `voter "${voter}" gives "${text}" points, which is not a number.`)
  return points
}
