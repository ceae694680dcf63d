import { buildOnce } from '../build/buildOnce.ts'
import { contractsBuild } from '../build/contracts.ts'
import { lastLines } from '../process/lastLines.ts'
import { lineProgress, type Progress } from '../progress/progress.ts'
import type { Count } from '../test/countTests.ts'
import { runTests } from '../test/runTests.ts'
import { chooseParts, type TestPart } from '../test/testParts.ts'
import type { Task } from './task.ts'

const SHOWN_LINES = 80

/** Every part's tests, one part after the other. The last line counts them all. */
export const testTask: Task = {
  summary: 'every test, or those of the named parts, as in `-- contracts web`',
  run: async (args) => {
    const parts = chooseParts(args)
    const progress = lineProgress(console.log)
    await progress.step('Contracts are built', () => buildOnce(contractsBuild))
    let passed = 0
    let failed = 0
    const bad: string[] = []
    for (const part of parts) {
      const count = await runPart(part, progress)
      passed += count.passed
      failed += count.failed
      if (count.failed > 0) bad.push(part.name)
    }
    if (bad.length > 0)
      console.log(`\nFailed: ${bad.join(', ')}. Again with \`npm test -- ${bad.join(' ')}\`.`)
    console.log(`\n${passed} passed, ${failed} failed`)
    return bad.length === 0 ? 0 : 1
  },
}

/** Runs one part's tests and shows what went wrong. Tests that could not run at all count as one that failed. */
async function runPart(part: TestPart, progress: Progress): Promise<Count> {
  try {
    const { isGood, log, passed, failed } = await progress.step(part.name, async (remark) => {
      const result = await runTests(part)
      remark(`${result.passed} passed, ${result.failed} failed`)
      return result
    })
    // Silence is not success.
    if (isGood && passed > 0) return { passed, failed }
    console.log(`\n${isGood ? 'No test ran' : 'Tests failed'} in ${part.name}. The end of ${log}:`)
    for (const line of lastLines(log, SHOWN_LINES)) console.log(`  | ${line}`)
    return { passed, failed: Math.max(failed, 1) }
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}
