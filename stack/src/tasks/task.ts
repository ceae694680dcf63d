/** Something that `npm run <name>` does. */
export interface Task {
  /** For the list of tasks. */
  readonly summary: string
  /** Whether it ends by itself when the signal is aborted; otherwise it is simply left off. */
  readonly heedsSignal?: true
  /**
   * Does it.
   * @param args What follows the name.
   * @param signal Aborted when the user wants it to end.
   * @returns The exit code.
   * @throws An Error whose message says what happened and what to do.
   */
  readonly run: (args: readonly string[], signal: AbortSignal) => Promise<number>
}
