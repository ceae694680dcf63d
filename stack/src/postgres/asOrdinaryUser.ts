import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { getgid, getuid } from 'node:process'

/** The account that exists on every Linux and owns nothing. */
const NOBODY = 65_534
const MAY_PASS = 0o001

/** Who a program has to run as. */
export interface ProgramUser {
  readonly uid: number
  readonly gid: number
  /** The command that runs a program as this user. */
  run(program: string, args: readonly string[]): { program: string; args: readonly string[] }
}

/**
 * PostgreSQL refuses to run as root. For root, says how to run it as nobody; for others, as they are.
 * @param paths What the program must reach. Where root keeps them in closed folders, nobody gets the right to pass
 * (Linux's CAP_DAC_OVERRIDE) and no other.
 */
export function asOrdinaryUser(paths: readonly string[]): ProgramUser {
  const uid = getuid?.() ?? NOBODY
  const gid = getgid?.() ?? NOBODY
  if (uid !== 0) return { uid, gid, run: (program, args) => ({ program, args }) }
  const user = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups']
  const right = '-all,+dac_override'
  const passage = paths.every(isOpen)
    ? []
    : ['--securebits=+no_setuid_fixup', '--inh-caps', right, '--ambient-caps', right, '--bounding-set', right]
  return {
    uid: NOBODY,
    gid: NOBODY,
    run: (program, args) => ({
      program: 'setpriv',
      args: [...user, ...passage, '--no-new-privs', '--', program, ...args],
    }),
  }
}

/** Whether everybody may pass all folders above a path. */
function isOpen(path: string): boolean {
  const folder = dirname(path)
  return folder === path || ((statSync(folder).mode & MAY_PASS) !== 0 && isOpen(folder))
}
