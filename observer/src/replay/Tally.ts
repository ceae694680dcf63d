/** What became of all votes. */
export interface Tally {
  readonly cast: number
  readonly refused: number
  /** How many were refused by what: `contract: <error>`, `file: <limit in META>` or `round: <sentence>`. */
  readonly refusedReasons: Readonly<Record<string, number>>
  /** What the transactions took that brought the ballots, in all. */
  readonly gas: number
}

/** Counts what becomes of votes. */
export class TallyCount {
  readonly #reasons: Record<string, number> = {}
  #cast = 0
  #refused = 0
  #gas = 0

  /** @param gas What the transactions took that brought them. */
  cast(ballots: number, gas: number): void {
    this.#cast += ballots
    this.#gas += gas
  }

  refuse(reason: string): void {
    this.#reasons[reason] = (this.#reasons[reason] ?? 0) + 1
    this.#refused += 1
  }

  get dealtWith(): number {
    return this.#cast + this.#refused
  }

  total(): Tally {
    return { cast: this.#cast, refused: this.#refused, refusedReasons: this.#reasons, gas: this.#gas }
  }
}
