import { parseArgs } from 'node:util'

export const HELP = `Replays a participatory-budgeting election through the real contracts.

  npm run replay -- FILE.pb [--json]     on a throw-away chain
  npm run replay -- FILE.pb --direct     with a transaction for each enrolment and each ballot
  npm run replay -- FILE.pb --stack      on the running local stack (npm start), to look at it in the browser

FILE.pb   A cumulative election in Pabulib's format: https://pabulib.org/format
--json    Print one JSON object instead of a table. Progress goes to standard error.
--direct  Every voter sends transactions of one's own. Otherwise voters sign, and what they signed is sent in batches.
--stack   Leave the round, settled, on the local stack. Its clock is moved on by hours.
--help    Print this.

It registers the file's voters, opens a round with its budget, projects and threshold, casts every ballot as its own
voter's key signed it, settles, and compares the outcome with the file's column "selected". Then it verifies the round from its chain alone, but
with --direct, when a throw-away chain keeps too little.

Exit code: 0 the outcomes match, or there is nothing to compare with; 1 they differ, or the round
does not verify; 2 the file or the arguments can't be used; 3 the replay failed.
`

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string }
  | {
      readonly kind: 'replay'
      readonly file: string
      readonly json: boolean
      readonly direct: boolean
      readonly stack: boolean
    }

/** @param args The command line without the program. */
export function readArguments(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        direct: { type: 'boolean' },
        stack: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    const [file, ...more] = positionals
    if (file === undefined) return { kind: 'mistake', message: 'Name a .pb file.' }
    if (more.length > 0)
      return { kind: 'mistake', message: `One file at a time; also given: ${more.join(' ')}` }
    const { json = false, direct = false, stack = false } = values
    return { kind: 'replay', file, json, direct, stack }
  } catch (error) {
    return { kind: 'mistake', message: error instanceof Error ? error.message : String(error) }
  }
}
