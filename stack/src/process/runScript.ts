import { keep } from './keep.ts'

const PATIENCE = 10
const STDOUT = 1
const STDERR = 2

/**
 * Runs one of the repository's scripts under our own Node.js, at the user's terminal.
 * @param script Its path.
 * @param args What the user gave.
 * @param signal Stops it.
 * @returns Its exit status.
 */
export async function runScript(
  script: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const kept = await keep({
    program: process.execPath,
    args: [script, ...args],
    stopSignal: 'TERM',
    patience: PATIENCE,
    output: [STDOUT, STDERR],
  })
  const stop = () => void kept.stop()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return kept.ended
}
