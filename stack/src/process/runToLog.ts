import { closeSync, openSync, readFileSync } from 'node:fs'
import { keep } from './keep.ts'

/** Seconds that a program has to clean up after itself when we are stopped. */
const PATIENCE = 5

/** A log is text: no colours. */
const PLAIN = { NO_COLOR: '1' }

/** A program that does one thing and ends. */
export interface Tool {
  /** As it stands in messages. */
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** The file for all its output; written anew. */
  readonly log: string
}

/**
 * Runs a program to its end; its output goes to a file.
 * @returns Its exit status, and what it wrote.
 */
export async function runToLog(tool: Tool): Promise<{ status: number; output: string }> {
  const { log, program, args, cwd, env } = tool
  const file = openSync(log, 'w')
  try {
    const output = [file, file] as const
    const kept = await keep({
      program,
      args,
      cwd,
      env: { ...PLAIN, ...env },
      stopSignal: 'TERM',
      patience: PATIENCE,
      output,
    })
    const status = await kept.ended
    return { status, output: readFileSync(log, 'utf8') }
  } finally {
    closeSync(file)
  }
}
