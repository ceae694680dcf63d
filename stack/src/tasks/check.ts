import { CHECKS } from '../check/checks.ts'
import { lineProgress } from '../progress/progress.ts'
import type { Task } from './task.ts'

/** What can be said of the code without running it, and what its numbers must be. */
export const checkTask: Task = {
  summary: 'format, lint, types, unused code, sizes, gas, coverage; or those named',
  run: async (args) => {
    const known = CHECKS.map(({ name }) => name)
    const unknown = args.find((name) => !known.includes(name))
    if (unknown) throw new Error(`There is no check called "${unknown}": choose among ${known.join(', ')}.`)
    const progress = lineProgress(console.log)
    const bad: string[] = []
    for (const { name, run } of CHECKS) {
      if (args.length > 0 && !args.includes(name)) continue
      try {
        await progress.step(name, run)
      } catch (error) {
        console.log(error instanceof Error ? error.message : error)
        bad.push(name)
      }
    }
    if (bad.length === 0) return 0
    console.log(`\nNot right: ${bad.join(', ')}. Again with \`npm run check -- ${bad.join(' ')}\`.`)
    return 1
  },
}
