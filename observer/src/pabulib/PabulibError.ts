/** A file that is not what Pabulib's format says, or not what can be replayed: where and why. */
export class PabulibError extends Error {
  override readonly name = 'PabulibError'
  /** Counted from 1, blank lines included. */
  readonly line: number
  readonly reason: string

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.line = line
    this.reason = reason
  }
}
