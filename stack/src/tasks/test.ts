import { buildOnce } from '../build/buildOnce.ts'
import { contractsBuild } from '../build/contracts.ts'
import { lastLines } from '../process/lastLines.ts'
import { lineProgress, type Progress } from '../progress/progress.ts'
import type { Count } from '../test/countTests.ts'
import { runTests } from '../test/runTests.ts'
import { chooseParts, type TestPart } from '../test/testParts.ts'
import type { Task } from './task.ts'

const SHOWN_LINES = 80

/** What runs in the shadow of the browser tests gets what they leave of the processors, and a little. */
const IN_SHADOW = 10

/**
 * Every part's tests: those that are patient beside the browser's, which are the longest, then the others one after the
 * other. The last line counts them all.
 */
export const testTask: Task = {
  summary: 'every test, or those of the named parts, as in `-- contracts web`',
  run: async (args) => {
    const parts = chooseParts(args)
    const progress = lineProgress(console.log)
    await progress.step('Contracts are built', () => buildOnce(contractsBuild))
    const inTurn = async (some: readonly TestPart[], niceness: number) => {
      const counts: PartCount[] = []
      for (const part of some) counts.push({ part, ...(await runPart(part, niceness, progress)) })
      return counts
    }
    const browser = parts.filter(({ needsStack }) => needsStack)
    const patient = parts.filter(({ isPatient }) => isPatient)
    const beside = await Promise.all([
      inTurn(patient, browser.length > 0 ? IN_SHADOW : 0),
      inTurn(browser, 0),
    ])
    const others = parts.filter(({ needsStack, isPatient }) => !needsStack && !isPatient)
    return tell([...beside.flat(), ...(await inTurn(others, 0))])
  },
}

interface PartCount extends Count {
  readonly part: TestPart
}

/** @returns The exit status. */
function tell(counts: readonly PartCount[]): number {
  const bad = counts.filter(({ failed }) => failed > 0).map(({ part }) => part.name)
  if (bad.length > 0) console.log(`\nFailed: ${bad.join(', ')}. Again with \`npm test -- ${bad.join(' ')}\`.`)
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
  console.log(`\n${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`)
  return bad.length === 0 ? 0 : 1
}

/** Runs one part's tests and shows what went wrong. Tests that could not run at all count as one that failed. */
async function runPart(part: TestPart, niceness: number, progress: Progress): Promise<Count> {
  try {
    const { isGood, log, passed, failed } = await progress.step(part.name, async (remark) => {
      const result = await runTests(part, niceness)
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
