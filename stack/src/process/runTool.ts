import { closeSync, openSync, readFileSync } from 'node:fs'
import { keep } from './keep.ts'
import { PartFailure } from './PartFailure.ts'

/** Seconds that a tool has to clean up after itself when we are stopped. */
const PATIENCE = 2

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
 * @returns What it wrote.
 * @throws PartFailure With the end of its output when it fails.
 */
export async function runTool(tool: Tool): Promise<string> {
  const { name, log, program, args, cwd, env } = tool
  const file = openSync(log, 'w')
  try {
    const kept = await keep({
      program,
      args,
      cwd,
      env,
      stopSignal: 'TERM',
      patience: PATIENCE,
      output: [file, file],
    })
    const status = await kept.ended
    if (status !== 0) throw new PartFailure({ name, log }, `failed with status ${status}`)
  } finally {
    closeSync(file)
  }
  return readFileSync(log, 'utf8')
}
