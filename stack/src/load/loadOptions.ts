import { parseArgs } from 'node:util'

/** What the user wants loaded. */
export interface LoadOptions {
  readonly file: string
  /** The stack's state folder; undefined for the usual one. */
  readonly stateDir: string | undefined
  /** Names of the table's columns. */
  readonly columns: {
    readonly text: string
    readonly title: string | undefined
    readonly category: string | undefined
  }
  /** How many rows to file at most. */
  readonly limit: number
  /** Whether the dispatcher gives each a number at once. */
  readonly register: boolean
  /** Whether to file also what looks like personal data. */
  readonly keep: boolean
}

export const LOAD_HELP = `npm run load -- appeals FILE.csv --stack --text COLUMN [OPTION...]

Files the texts of a table as appeals onto the running local stack, to try it at size.

  --text COLUMN       the column with the appeals' texts
  --title COLUMN      the column with their titles; else the text's beginning
  --category COLUMN   the column with the category's name; what is not known goes to "other"
  --limit N           file N appeals at most
  --register          let the dispatcher register each with its category's department
  --keep              file also texts that look as if they held personal data
  --state-dir DIR     the stack's state folder (.stack, or STATE_DIR)

The first line names the columns. They may be parted by commas, semicolons, tabs or bars.`

/**
 * Reads the arguments.
 * @throws When they do not say what to load, or from which column.
 */
export function loadOptions(args: readonly string[]): LoadOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      stack: { type: 'boolean', default: false },
      'state-dir': { type: 'string' },
      text: { type: 'string' },
      title: { type: 'string' },
      category: { type: 'string' },
      limit: { type: 'string' },
      register: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const [what, file, ...more] = positionals
  if (what !== 'appeals' || file === undefined || more.length > 0) throw new Error(LOAD_HELP)
  if (!values.stack) {
    throw new Error(
      "Say --stack: texts are filed onto a local stack, and nowhere else. They can't be taken back.",
    )
  }
  if (values.text === undefined) throw new Error('Name the column with the texts, as in `--text message`.')
  const { 'state-dir': stateDir, text, title, category, register, keep } = values
  return {
    file,
    stateDir,
    columns: { text, title, category },
    limit: readLimit(values.limit),
    register,
    keep,
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`--limit takes a whole number above zero, not "${text}".`)
  return Number(text)
}
