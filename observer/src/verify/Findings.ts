import type { DifferenceCode } from './differences.ts'
import { type CheckId, type CheckResult, type Difference, MAX_DIFFERENCES } from './Report.ts'

/** What one check finds, gathered as it goes. */
export class Findings {
  readonly id: CheckId
  #examined = 0
  #notExamined = 0
  #differences: Difference[] = []
  #differenceCount = 0
  #notes = new Set<string>()

  constructor(id: CheckId) {
    this.id = id
  }

  get examined(): number {
    return this.#examined
  }

  get differenceCount(): number {
    return this.#differenceCount
  }

  /** Counts things that were looked at. */
  count(things = 1): void {
    this.#examined += things
  }

  /** Counts things that could not be judged, and says why. */
  leaveOut(things: number, why: string): void {
    this.#notExamined += things
    this.#notes.add(why)
  }

  note(text: string): void {
    this.#notes.add(text)
  }

  /** Records that something is not as it must be. */
  differ(what: DifferenceCode, where: string, expected: unknown, found: unknown): void {
    this.#differenceCount += 1
    if (this.#differences.length >= MAX_DIFFERENCES) return
    this.#differences.push({ what, where, expected: String(expected), found: String(found) })
  }

  /** Counts one thing, and records a difference unless both say the same. */
  same(what: DifferenceCode, where: string, expected: unknown, found: unknown): void {
    this.#examined += 1
    if (String(expected).toLowerCase() !== String(found).toLowerCase())
      this.differ(what, where, expected, found)
  }

  /** The result; a check that looked at nothing was skipped. */
  result(): CheckResult {
    return {
      id: this.id,
      status: this.#differenceCount > 0 ? 'failed' : this.#examined > 0 ? 'passed' : 'skipped',
      examined: this.#examined,
      notExamined: this.#notExamined,
      differences: this.#differences,
      differenceCount: this.#differenceCount,
      notes: [...this.#notes],
    }
  }
}
