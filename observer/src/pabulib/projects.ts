import { type Decimal, parseDecimal } from './Decimal.ts'
import { PabulibError } from './PabulibError.ts'
import type { Cell } from './sections.ts'

/** What a round can hold; see `IBudgetRound.Terms`. */
const MAX_PROJECTS = 256

export interface Project {
  readonly id: string
  /** In the file's currency. */
  readonly cost: Decimal
  /** The id again if the file gives no name. */
  readonly name: string
  /**
   * The official outcome: 0 lost, 1 won by the rule. Other values mark what the rule alone does not explain, such as
   * money from elsewhere. Undefined if the file does not tell.
   */
  readonly selected: number | undefined
  /** The official sum of points, if the file gives it. */
  readonly score: Decimal | undefined
}

/** PROJECTS' rows, collected until the section ends. */
export class ProjectRows {
  readonly #projects: Project[] = []
  readonly #lines = new Map<string, number>()

  /** @throws PabulibError for a bad number, an id given twice, and more projects than a round can hold. */
  add(line: number, cell: Cell): void {
    const id = cell('project_id') ?? ''
    if (id === '') throw new PabulibError(line, 'this project has no project_id.')
    const former = this.#lines.get(id)
    if (former) throw new PabulibError(line, `the project "${id}" was given before, on line ${former}.`)
    if (this.#projects.length === MAX_PROJECTS) {
      throw new PabulibError(line, `this is project ${MAX_PROJECTS + 1}: a round can hold ${MAX_PROJECTS}.`)
    }
    this.#lines.set(id, line)
    this.#projects.push({
      id,
      cost: required(line, 'cost', cell),
      name: cell('name') || id,
      selected: cell('selected') === undefined ? undefined : Number(whole(line, 'selected', cell)),
      score: cell('score') ? required(line, 'score', cell) : undefined,
    })
  }

  /** @throws PabulibError if there is none. */
  finish(end: number): readonly Project[] {
    if (this.#projects.length === 0) throw new PabulibError(end, 'PROJECTS has no rows.')
    return this.#projects
  }
}

function required(line: number, column: string, cell: Cell): Decimal {
  const text = cell(column) ?? ''
  const number = parseDecimal(text)
  if (!number) throw new PabulibError(line, `${column} is "${text}", which is not a number such as 1234.56.`)
  return number
}

function whole(line: number, column: string, cell: Cell): bigint {
  const number = required(line, column, cell)
  if (number.places > 0) throw new PabulibError(line, `${column} must be a whole number.`)
  return number.digits
}
