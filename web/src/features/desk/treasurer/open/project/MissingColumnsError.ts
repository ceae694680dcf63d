/** A list of projects has no line that names its columns, or the line lacks some. */
export class MissingColumnsError extends Error {
  override readonly name = 'MissingColumnsError'
  readonly columns: readonly string[]

  constructor(columns: readonly string[]) {
    super(`Columns are missing: ${columns.join(', ')}`)
    this.columns = columns
  }
}
