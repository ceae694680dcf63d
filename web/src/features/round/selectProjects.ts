import type { Round, RoundProject } from '../../lib/round/Round.ts'
import type { Standing } from '../../lib/round/Standing.ts'
import type { ProjectFilters, ProjectSort } from './projectFilters.ts'
import { matches, normalise } from './searchText.ts'

/** A project with its figures of the moment. */
export interface ListedProject extends RoundProject {
  readonly raised: bigint
  /** Undefined when only the chain was asked. */
  readonly contributors: number | undefined
  /** Undefined before settlement. */
  readonly funded: boolean | undefined
}

/** @returns The round's projects with their figures, by number. */
export function listProjects(round: Round, standing: Standing): ListedProject[] {
  return round.projects.map((project) => ({
    ...project,
    raised: standing.raised[project.number] ?? 0n,
    contributors: standing.contributors?.[project.number],
    funded: standing.funded?.[project.number],
  }))
}

/**
 * Those projects that the filters let through, in the order they ask for.
 * @param chosen Numbers of the projects in the visitor's cart.
 */
export function selectProjects(
  projects: readonly ListedProject[],
  filters: ProjectFilters,
  chosen: ReadonlySet<number>,
): ListedProject[] {
  const query = normalise(filters.q ?? '')
  return projects
    .filter((project) => query === '' || matches(searchable(project), query))
    .filter(({ summary }) => !filters.category || summary?.category === filters.category)
    .filter(({ funded }) => filters.show !== 'funded' || funded)
    .filter(({ number }) => filters.show !== 'cart' || chosen.has(number))
    .sort(COMPARE[filters.sort ?? 'number'])
}

function searchable({ number, summary }: ListedProject): string {
  const { title = '', summary: text = '', address = '' } = summary ?? {}
  return normalise(`${number + 1} ${title} ${text} ${address}`)
}

type Compare = (a: ListedProject, b: ListedProject) => number

const COMPARE: Record<ProjectSort, Compare> = {
  number: (a, b) => a.number - b.number,
  raised: (a, b) => compare(b.raised, a.raised) || a.number - b.number,
  level: (a, b) => compare(b.raised * a.cost, a.raised * b.cost) || a.number - b.number,
  people: (a, b) => (b.contributors ?? 0) - (a.contributors ?? 0) || a.number - b.number,
  cheap: (a, b) => compare(a.cost, b.cost) || a.number - b.number,
  title: (a, b) => (a.summary?.title ?? '').localeCompare(b.summary?.title ?? '') || a.number - b.number,
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
