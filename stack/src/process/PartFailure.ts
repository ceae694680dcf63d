import { lastLines } from './lastLines.ts'

const SHOWN_LINES = 15

/** A part of the stack ended, or did not become ready. The message shows the end of its log. */
export class PartFailure extends Error {
  override readonly name = 'PartFailure'

  /**
   * @param part Its name and where its log is.
   * @param problem What happened, as the rest of a sentence that begins with the name.
   */
  constructor(part: { readonly name: string; readonly log: string }, problem: string) {
    const lines = lastLines(part.log, SHOWN_LINES)
    const shown = lines.length === 0 ? 'It wrote no log.' : `The end of ${part.log}:`
    super([`${part.name} ${problem}. ${shown}`, ...lines.map((line) => `  | ${line}`)].join('\n'))
  }
}
