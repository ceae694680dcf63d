import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const KEEPER = fileURLToPath(new URL('keeper.sh', import.meta.url))

/** A program to run, and how to end it. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd?: string | undefined
  /** Variables beside our own. */
  readonly env?: Readonly<Record<string, string>> | undefined
  /** What asks it to stop. */
  readonly stopSignal: 'INT' | 'TERM'
  /** Seconds until it is killed after having been asked. */
  readonly patience: number
  /** Where standard output and error output go: a file descriptor each. */
  readonly output: readonly [stdout: number, stderr: number]
}

/** A running program that ends with this process, however that ends: see keeper.sh. */
export interface Kept {
  readonly pid: number
  /** Settles when the program has ended, with its exit status. */
  readonly ended: Promise<number>
  /** Asks the program to stop and waits until it has. */
  stop(): Promise<void>
}

/**
 * Starts a program under a keeper, in a session of its own, so that Ctrl-C reaches this process alone.
 * @throws When no process can be started. A program that does not exist ends at once, with status 127.
 */
export async function keep(command: Command): Promise<Kept> {
  const { program, args, cwd, env, stopSignal, patience, output } = command
  const keeper = spawn('/bin/sh', [KEEPER, stopSignal, String(patience), program, ...args], {
    cwd,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['pipe', ...output, 'pipe'],
  })
  // Nothing is ever written to it; closing it is the message.
  keeper.stdin?.on('error', () => {})
  const ended = new Promise<number>((resolve, reject) => {
    keeper.on('error', reject)
    keeper.on('exit', (code) => resolve(code ?? 1))
  })
  const pid = await Promise.race([text(keeper.stdio[3] as NodeJS.ReadableStream), ended])
  return {
    pid: Number(pid),
    ended,
    stop: async () => {
      keeper.stdin?.end()
      await ended
    },
  }
}
