import { TASKS } from './tasks.ts'

/** The list of tasks, for whoever named none of them. */
export function tasksHelp(): string {
  const lines = Object.entries(TASKS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  return ['The tasks, each as `npm run TASK -- OPTION...`:', ...lines].join('\n')
}
