import { type Decimal, inUnits, parseDecimal, ZERO } from './Decimal.ts'
import { PabulibError } from './PabulibError.ts'
import type { Cell } from './sections.ts'

/** What META says that decides an election. The budget is in the file's currency; scores and points are in points. */
export interface Metadata {
  readonly description: string
  readonly budget: Decimal
  /** How the winners were chosen, such as `greedy`; `unknown` if the file does not tell. */
  readonly rule: string
  /** The most points that one voter can give. */
  readonly maxSumPoints: Decimal
  /** The least score with which a project can win. */
  readonly minProjectScore: Decimal
  /** The file's other limits to one ballot; undefined if it sets none. */
  readonly minSumPoints: Decimal | undefined
  readonly minPoints: Decimal | undefined
  readonly maxPoints: Decimal | undefined
  readonly minLength: number | undefined
  readonly maxLength: number | undefined
  /** How many projects and ballots the file claims to have. */
  readonly numProjects: number | undefined
  readonly numVotes: number | undefined
  /** How many could have voted, of whom some did not: our own exports say so. */
  readonly numEnrolled: number | undefined
  /** Every key that the file gives. */
  readonly keys: ReadonlySet<string>
}

interface Entry {
  readonly key: string
  readonly value: string
  readonly line: number
}

/** META's rows, collected until the section ends. */
export class MetadataRows {
  readonly #entries = new Map<string, Entry>()

  /** @throws PabulibError for a row without a key, and a key given twice. */
  add(line: number, cell: Cell): void {
    const key = cell('key')?.toLowerCase() ?? ''
    if (key === '') throw new PabulibError(line, 'this row of META has no key.')
    if (this.#entries.has(key)) throw new PabulibError(line, `META gives "${key}" twice.`)
    this.#entries.set(key, { key, value: cell('value') ?? '', line })
  }

  /**
   * @param end The line on which the next section begins.
   * @throws PabulibError for what is missing, is not a number, or can't be replayed.
   */
  finish(end: number): Metadata {
    const voteType = this.#entry('vote_type', end)
    if (voteType.value.toLowerCase() !== 'cumulative') {
      throw new PabulibError(
        voteType.line,
        `the vote_type is "${voteType.value}". Only cumulative elections can be replayed: those in which voters spread points over projects, as citizens spread coins.`,
      )
    }
    return {
      description: this.#find('description')?.value ?? '',
      budget: positive(this.#entry('budget', end)),
      rule: this.#find('rule')?.value.toLowerCase() ?? 'unknown',
      maxSumPoints: positive(this.#entry('max_sum_points', end)),
      minProjectScore: this.#number('min_project_score_threshold') ?? ZERO,
      minSumPoints: this.#number('min_sum_points'),
      minPoints: this.#number('min_points'),
      maxPoints: this.#number('max_points'),
      minLength: this.#count('min_length'),
      maxLength: this.#count('max_length'),
      numProjects: this.#count('num_projects'),
      numVotes: this.#count('num_votes'),
      numEnrolled: this.#count('num_enrolled'),
      keys: new Set(this.#entries.keys()),
    }
  }

  #entry(key: string, end: number): Entry {
    const found = this.#find(key)
    if (!found) throw new PabulibError(this.#entries.get(key)?.line ?? end, `META lacks "${key}".`)
    return found
  }

  /** Empty values are as good as none. */
  #find(key: string): Entry | undefined {
    const entry = this.#entries.get(key)
    return entry?.value === '' ? undefined : entry
  }

  #number(key: string): Decimal | undefined {
    const entry = this.#find(key)
    return entry && toNumber(entry)
  }

  #count(key: string): number | undefined {
    const entry = this.#find(key)
    return entry && toCount(entry)
  }
}

function toNumber({ key, value, line }: Entry): Decimal {
  const number = parseDecimal(value)
  if (!number) throw new PabulibError(line, `${key} is "${value}", which is not a number such as 1234.56.`)
  return number
}

function positive(entry: Entry): Decimal {
  const number = toNumber(entry)
  if (number.digits === 0n) throw new PabulibError(entry.line, `${entry.key} must be above zero.`)
  return number
}

function toCount(entry: Entry): number {
  const number = toNumber(entry)
  if (number.places > 0) {
    throw new PabulibError(entry.line, `${entry.key} is "${entry.value}", which is not a whole number.`)
  }
  return Number(inUnits(number, 0, 'down'))
}
