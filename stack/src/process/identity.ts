import { readFileSync } from 'node:fs'

/** A process, told apart from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks from the machine's start to the process's. */
  readonly startedAt: number
}

const STATE_FIELD = 0
const START_FIELD = 19

/**
 * Who has this process id now.
 * @returns undefined if nobody has, or only a zombie.
 */
export function identify(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field, in parentheses, is the program's name and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[STATE_FIELD] === 'Z' ? undefined : { pid, startedAt: Number(fields[START_FIELD]) }
  } catch {
    return undefined
  }
}

/** Whether this very process still runs. */
export function isRunning(process: ProcessIdentity): boolean {
  return identify(process.pid)?.startedAt === process.startedAt
}
