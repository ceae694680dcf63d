import pMap from 'p-map'
import { CHECKS, type Check } from '../check/checks.ts'
import { lineProgress } from '../progress/progress.ts'
import type { Task } from './task.ts'

/** Compilers work on one processor each. */
const AT_ONCE = 2

/** What can be said of the code without running it, and what its numbers must be. */
export const checkTask: Task = {
  summary: 'format, lint, types, unused code, sizes, gas, coverage; or those named',
  run: async (args) => {
    const known = CHECKS.map(({ name }) => name)
    const unknown = args.find((name) => !known.includes(name))
    if (unknown) throw new Error(`There is no check called "${unknown}": choose among ${known.join(', ')}.`)
    const progress = lineProgress(console.log)
    const wanted = CHECKS.filter(({ name }) => args.length === 0 || args.includes(name))
    const check = async ({ name, run }: Check) => {
      try {
        await progress.step(name, run)
        return true
      } catch (error) {
        console.log(error instanceof Error ? error.message : error)
        return false
      }
    }
    const good = await pMap(wanted, check, { concurrency: AT_ONCE })
    const bad = wanted.filter((_, at) => !good[at]).map(({ name }) => name)
    if (bad.length === 0) return 0
    console.log(`\nNot right: ${bad.join(', ')}. Again with \`npm run check -- ${bad.join(' ')}\`.`)
    return 1
  },
}
