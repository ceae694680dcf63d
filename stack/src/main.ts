// Runs a task of the repository: see tasks/tasks.ts. Started by ../bootstrap.mjs, which we outlive in no case.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build/root.ts'
import type { Task } from './tasks/task.ts'
import { TASKS, type TaskName } from './tasks/tasks.ts'
import { tasksHelp } from './tasks/tasksHelp.ts'

const FAILED = 1
const STOPPED = 130
/** One Ctrl-C reaches us several times: from the terminal, and from each of our parents that passes it on. */
const ONE_CTRL_C_MS = 1_500

const settings = join(ROOT, '.env')
if (existsSync(settings)) process.loadEnvFile(settings)

const stop = new AbortController()
let askedAt = 0
const whenAsked = () => {
  if (!stop.signal.aborted) {
    askedAt = Date.now()
    stop.abort()
  } else if (Date.now() - askedAt > ONE_CTRL_C_MS) {
    // Whoever asks again is in a hurry: keepers end what we leave behind.
    process.exit(STOPPED)
  }
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
  const task: Task = TASKS[name as TaskName]
  // Keepers end what it has started.
  if (!task.heedsSignal) stop.signal.addEventListener('abort', () => process.exit(STOPPED))
  try {
    return await task.run(args, stop.signal)
  } catch (error) {
    if (stop.signal.aborted) return STOPPED
    console.error(error instanceof Error ? error.message : error)
    return FAILED
  }
}
