import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD_CACHE, buildLog } from '../build/buildCache.ts'
import { ROOT } from '../build/root.ts'
import { runToLog } from '../process/runToLog.ts'
import { runTool } from '../process/runTool.ts'
import { type Count, countTests } from './countTests.ts'
import type { TestPart } from './testParts.ts'
import { withStack } from './withStack.ts'

const ASK_FOR_BROWSER = `
  const { chromiumPath } = await import('./support/chromium.ts')
  try {
    chromiumPath()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }`

/** What came of a part's tests. */
export interface TestResult extends Count {
  readonly isGood: boolean
  readonly log: string
}

/**
 * Runs one part's tests; their output goes to a log.
 * @param niceness 0 for its full share of the processors, up to 19 for what others leave.
 */
export async function runTests(part: TestPart, niceness: number): Promise<TestResult> {
  mkdirSync(BUILD_CACHE, { recursive: true })
  if (!part.needsStack) return runIn(part, niceness, {})
  await requireBrowser(part)
  return withStack((stateDir) => runIn(part, niceness, { E2E_STATE_DIR: stateDir }))
}

async function runIn(
  part: TestPart,
  niceness: number,
  env: Readonly<Record<string, string>>,
): Promise<TestResult> {
  const log = logOf(part)
  const { status, output } = await runToLog({
    name: `The tests of ${part.name}`,
    program: 'nice',
    args: ['-n', String(niceness), 'npm', 'run', '--silent', 'test'],
    cwd: join(ROOT, part.name),
    env,
    log,
  })
  return { ...countTests(output), isGood: status === 0, log }
}

/** Asks the tests themselves where their browser is: better now than after minutes of starting a stack. */
async function requireBrowser(part: TestPart): Promise<void> {
  await runTool({
    name: `The search for a browser for ${part.name}`,
    program: process.execPath,
    args: ['--input-type=module', '--eval', ASK_FOR_BROWSER],
    cwd: join(ROOT, part.name),
    log: logOf(part),
  })
}

function logOf({ name }: TestPart): string {
  return buildLog(`test-${name.replaceAll('/', '-')}`)
}
