import { lastLines } from './lastLines.ts'

const SHOWN_LINES = 15

/** What to do when a part of the stack does not run. */
const START_AGAIN =
  'Start again; if it fails in the same way, `npm start -- --reset` begins anew, and stack/README.md names known causes.'
/** What to do when something could not be made. */
export const MEND = 'Mend what these lines name, and run the same command again.'

/** A part of the stack ended, or did not become ready. The message shows the end of its log, and a way out. */
export class PartFailure extends Error {
  override readonly name = 'PartFailure'

  /**
   * @param part Its name and where its log is.
   * @param problem What happened, as the rest of a sentence that begins with the name.
   * @param remedy What to do, in one sentence.
   */
  constructor(part: { readonly name: string; readonly log: string }, problem: string, remedy = START_AGAIN) {
    const lines = lastLines(part.log, SHOWN_LINES)
    const shown = lines.length === 0 ? 'It wrote no log.' : `The end of ${part.log}:`
    super([`${part.name} ${problem}. ${shown}`, ...lines.map((line) => `  | ${line}`), remedy].join('\n'))
  }
}
