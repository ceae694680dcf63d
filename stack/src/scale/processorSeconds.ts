import { readFileSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second. */
const TICKS_A_SECOND = 100

/** How long a running process, with all its threads, has kept a processor busy. */
export function processorSeconds(pid: number): number {
  // The program's name stands first, and may hold blanks.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return (Number(user) + Number(system)) / TICKS_A_SECOND
}
