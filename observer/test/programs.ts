import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from 'vitest'

/** Undoes something in the end: `onTestFinished`, or what all tests of a file share. */
export type Undo = (how: () => Promise<void> | void) => void

/** What all tests of a file share is undone after them, last first. To be called outside hooks: within one nothing is kept. */
export function undoAfterAll(): Undo {
  const undone: Parameters<Undo>[0][] = []
  afterAll(async () => {
    for (const how of undone.reverse()) await how()
  })
  return (how) => {
    undone.push(how)
  }
}

/** Starts a program that ends when the tests do. */
export function startProgram(
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
  undo: Undo,
): void {
  const child = spawn(program, args, { env: { PATH: process.env.PATH, ...environment }, stdio: 'ignore' })
  undo(async () => {
    if (child.exitCode !== null) return
    child.kill()
    await once(child, 'exit')
  })
}

/** Asks until there is an answer. */
export async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask()
      return
    } catch (error) {
      if (tries === 300) throw error
      await sleep(100)
    }
  }
}
