import { readFileSync } from 'node:fs'
import { addresses, STATE_DIR } from './addresses.ts'

/** As the stack calls it among its processes. */
const NAME = 'The relay'
const PAUSE_MS = 200

/** Kills the relay's process, as a power cut would. The stack starts another, with the same database. */
export function killRelay(): void {
  process.kill(relayPid(), 'SIGKILL')
}

/** Waits until a relay answers whose process is not this one. */
export async function untilRevived(formerPid: number): Promise<void> {
  while (relayPid() === formerPid || !(await answers())) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** The process id of the relay that runs, or ran last. */
export function relayPid(): number {
  const processes = JSON.parse(readFileSync(`${STATE_DIR}/processes.json`, 'utf8'))
  return (processes as Record<string, { pid: number }>)[NAME]?.pid ?? missing()
}

function missing(): never {
  throw new Error(`${STATE_DIR}/processes.json names no relay: does this stack run one?`)
}

async function answers(): Promise<boolean> {
  const response = await fetch(`${addresses.relay}/readyz`).catch(() => undefined)
  return response?.ok ?? false
}
