import { join } from 'node:path'
import { buildOnce } from '../build/buildOnce.ts'
import { contractsBuild } from '../build/contracts.ts'
import { ROOT } from '../build/root.ts'
import { runScript } from '../process/runScript.ts'
import type { Task } from './task.ts'

/**
 * A task that another package's script does, after the contracts have been built.
 * @param summary For the list of tasks.
 * @param script Its path in the repository.
 */
export function scriptTask(summary: string, script: string): Task {
  return {
    summary,
    heedsSignal: true,
    run: async (args, signal) => {
      await buildOnce(contractsBuild)
      return runScript(join(ROOT, script), args, signal)
    },
  }
}
