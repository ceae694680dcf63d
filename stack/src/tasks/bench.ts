import { join } from 'node:path'
import { buildOnce } from '../build/buildOnce.ts'
import { contractsBuild } from '../build/contracts.ts'
import { ROOT } from '../build/root.ts'
import { webBuild } from '../build/web.ts'
import { runScript } from '../process/runScript.ts'
import type { Task } from './task.ts'

const BENCHMARKS = ['contracts/bench/gas.ts', 'web/size.ts']

/** Everything that is measured: what actions cost, and what pages weigh. Each fails above its own limits. */
export const benchTask: Task = {
  summary: 'all that is measured: gas beside its peers, and what readers load',
  heedsSignal: true,
  run: async (_args, signal) => {
    await buildOnce(contractsBuild)
    await buildOnce(webBuild)
    let worst = 0
    for (const script of BENCHMARKS) {
      if (!signal.aborted) worst = Math.max(worst, await runScript(join(ROOT, script), [], signal))
    }
    return worst
  },
}
