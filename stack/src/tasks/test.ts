import { buildOnce } from '../build/buildOnce.ts'
import { contractsBuild } from '../build/contracts.ts'
import { lastLines } from '../process/lastLines.ts'
import { lineProgress } from '../progress/progress.ts'
import { runTests } from '../test/runTests.ts'
import { chooseParts } from '../test/testParts.ts'
import type { Task } from './task.ts'

const SHOWN_LINES = 80

/** Every part's tests, one part after the other. */
export const testTask: Task = {
  summary: 'every test, or those of the named parts, as in `-- contracts web`',
  run: async (args) => {
    const parts = chooseParts(args)
    const progress = lineProgress(console.log)
    await progress.step('Contracts are built', () => buildOnce(contractsBuild))
    const sum = { passed: 0, failed: 0 }
    const bad: string[] = []
    for (const part of parts) {
      try {
        const result = await progress.step(part.name, async (remark) => {
          const { passed, failed, ...rest } = await runTests(part)
          remark(`${passed} passed, ${failed} failed`)
          return { passed, failed, ...rest }
        })
        sum.passed += result.passed
        sum.failed += result.failed
        if (result.isGood) continue
        console.log(`\nThe tests of ${part.name} failed. The end of ${result.log}:`)
        for (const line of lastLines(result.log, SHOWN_LINES)) console.log(`  | ${line}`)
      } catch (error) {
        console.log(error instanceof Error ? error.message : error)
      }
      bad.push(part.name)
    }
    if (bad.length > 0)
      console.log(`\nFailed: ${bad.join(', ')}. Again with \`npm test -- ${bad.join(' ')}\`.`)
    console.log(`\n${sum.passed} passed, ${Math.max(sum.failed, bad.length)} failed`)
    return bad.length === 0 ? 0 : 1
  },
}
