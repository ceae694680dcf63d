import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD_CACHE, buildLog } from '../build/buildCache.ts'
import { ROOT } from '../build/root.ts'
import { lastLines } from '../process/lastLines.ts'
import { runToLog } from '../process/runToLog.ts'

const SHOWN_LINES = 60

/**
 * Runs a program that finds fault.
 * @param name The check's name.
 * @param program What to run, with its arguments.
 * @param folder Where, as seen from the repository.
 * @throws With the end of its output when it has found something.
 */
export async function runCheck(
  name: string,
  program: string,
  args: readonly string[],
  folder: string,
): Promise<void> {
  mkdirSync(BUILD_CACHE, { recursive: true })
  const log = buildLog(`check-${name.replace(':', '-')}`)
  const { status } = await runToLog({ name, program, args, cwd: join(ROOT, folder), log })
  if (status === 0) return
  const lines = lastLines(log, SHOWN_LINES).map((line) => `  | ${line}`)
  throw new Error([`${name}: not right. The end of ${log}:`, ...lines].join('\n'))
}
