import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../build/root.ts'
import { choosePorts } from '../ports/choosePorts.ts'
import type { Ports } from '../ports/ports.ts'

/** How the stack is to be started. */
export interface StartOptions {
  readonly ports: Ports
  /** Where everything that outlives a stop is kept. */
  readonly stateDir: string
  /** Whether that is the repository's own `.stack`. */
  readonly isUsualStateDir: boolean
  /** Forget the city and begin anew. */
  readonly reset: boolean
  /** Fill a new city with the demonstration. */
  readonly seed: boolean
}

export const START_HELP = `npm start [-- OPTION...]
  --reset           forget the city and begin anew
  --no-seed         a new city begins empty, without the demonstration
  --state-dir DIR   where the state is kept (.stack, or STATE_DIR)
  --ports BASE      all ports one after another from BASE; otherwise see .env.example`

export const USUAL_STATE_DIR = resolve(ROOT, '.stack')

/**
 * Reads what the user wants.
 * @param args What follows `npm start --`.
 * @param env The environment, `.env` included.
 * @throws When an option is unknown or a value is wrong.
 */
export function startOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reset: { type: 'boolean', default: false },
      seed: { type: 'boolean', default: true },
      'state-dir': { type: 'string' },
      ports: { type: 'string' },
    },
    allowNegative: true,
  })
  const stateDir = resolve(values['state-dir'] ?? (env.STATE_DIR || USUAL_STATE_DIR))
  return {
    ports: choosePorts(values.ports, env),
    stateDir,
    isUsualStateDir: stateDir === USUAL_STATE_DIR,
    reset: values.reset,
    seed: values.seed,
  }
}
