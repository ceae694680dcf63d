import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isRunning, type ProcessIdentity } from '../process/identity.ts'

const PATIENCE_SECONDS = 20
const PAUSE_MS = 100

/**
 * Writes down which processes belong to the stack.
 * @param folder The state folder.
 * @param pids The parts' process ids, by name.
 */
export function recordProcesses(folder: string, pids: Readonly<Record<string, number>>): void {
  const known = Object.entries(pids).map(([name, pid]) => [name, identify(pid)])
  const file = join(folder, 'processes.json')
  // Whoever reads it meanwhile finds it whole.
  writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(known), null, 2))
  renameSync(`${file}.new`, file)
}

/**
 * Waits for the processes of a former run that was killed: their keepers are ending them. Kills what does not end.
 * @param folder The state folder.
 */
export async function awaitLeftovers(folder: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_SECONDS * 1000
  let left = readProcesses(folder).filter(isRunning)
  while (left.length > 0 && Date.now() < deadline) {
    await sleep(PAUSE_MS)
    left = left.filter(isRunning)
  }
  for (const { pid } of left) process.kill(pid, 'SIGKILL')
}

function readProcesses(folder: string): ProcessIdentity[] {
  try {
    return Object.values(JSON.parse(readFileSync(join(folder, 'processes.json'), 'utf8')))
  } catch {
    return []
  }
}
