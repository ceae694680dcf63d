import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { stateFiles } from '../files/stateFiles.ts'
import { USUAL_STATE_DIR } from '../options/startOptions.ts'
import type { Addresses } from '../run/addresses.ts'

/**
 * Finds a stack that runs.
 * @param stateDir Its state folder; undefined for the usual one, or what STATE_DIR says.
 * @returns Where it answers.
 * @throws When none runs there.
 */
export function runningStack(stateDir: string | undefined, env: NodeJS.ProcessEnv): Addresses {
  const folder = stateFolder(stateDir, env)
  const { addresses } = stateFiles(folder)
  if (!existsSync(addresses)) {
    throw new Error(
      `No city runs with its state in ${folder}: start one with \`npm start\`, or name another by --state-dir.`,
    )
  }
  return JSON.parse(readFileSync(addresses, 'utf8'))
}

/** The state folder that is meant: the named one, or what STATE_DIR says, or the usual one. */
export function stateFolder(stateDir: string | undefined, env: NodeJS.ProcessEnv): string {
  return resolve(stateDir ?? (env.STATE_DIR || USUAL_STATE_DIR))
}
