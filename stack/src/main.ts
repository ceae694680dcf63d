// Runs a task of the repository: see tasks/tasks.ts. Started by ../bootstrap.mjs, which we outlive in no case.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build/root.ts'
import { TASKS, type TaskName } from './tasks/tasks.ts'
import { tasksHelp } from './tasks/tasksHelp.ts'

const FAILED = 1
const STOPPED = 130

const settings = join(ROOT, '.env')
if (existsSync(settings)) process.loadEnvFile(settings)

const stop = new AbortController()
const whenAsked = () => {
  // Whoever asks twice is in a hurry: keepers end what we leave behind.
  if (stop.signal.aborted) process.exit(STOPPED)
  stop.abort()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, whenAsked)
process.once('disconnect', whenAsked)

process.exit(await run(process.argv.slice(2)))

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if (!Object.hasOwn(TASKS, name)) {
    console.error(name === '' ? 'Name a task.' : `There is no task "${name}".`)
    console.error(tasksHelp())
    return FAILED
  }
  try {
    return await TASKS[name as TaskName].run(args, stop.signal)
  } catch (error) {
    if (stop.signal.aborted) return STOPPED
    console.error(error instanceof Error ? error.message : error)
    return FAILED
  }
}
