import { startTask } from './start.ts'
import type { Task } from './task.ts'

/** What package.json's scripts can ask for. */
export const TASKS = {
  start: startTask,
} as const satisfies Readonly<Record<string, Task>>

export type TaskName = keyof typeof TASKS
