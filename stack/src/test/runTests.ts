import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD_CACHE, buildLog } from '../build/buildCache.ts'
import { ROOT } from '../build/root.ts'
import { runToLog } from '../process/runToLog.ts'
import { runTool } from '../process/runTool.ts'
import { type Count, countTests } from './countTests.ts'
import type { TestPart } from './testParts.ts'
import { withStack } from './withStack.ts'

/** What came of a part's tests. */
export interface TestResult extends Count {
  readonly isGood: boolean
  readonly log: string
}

/** Runs one part's tests; their output goes to a log. */
export async function runTests(part: TestPart): Promise<TestResult> {
  mkdirSync(BUILD_CACHE, { recursive: true })
  if (!part.needsStack) return runIn(part, {})
  await requireBrowser(part)
  return withStack((stateDir) => runIn(part, { E2E_STATE_DIR: stateDir }))
}

async function runIn(part: TestPart, env: Readonly<Record<string, string>>): Promise<TestResult> {
  const log = logOf(part)
  const { status, output } = await runToLog({
    name: `The tests of ${part.name}`,
    program: 'npm',
    args: ['run', '--silent', 'test'],
    cwd: join(ROOT, part.name),
    env,
    log,
  })
  return { ...countTests(output), isGood: status === 0, log }
}

/** Reading the tests' configuration looks for a browser: better now than after minutes of starting a stack. */
async function requireBrowser(part: TestPart): Promise<void> {
  await runTool({
    name: `The list of tests of ${part.name}`,
    program: 'npm',
    args: ['run', '--silent', 'test', '--', '--list'],
    cwd: join(ROOT, part.name),
    log: logOf(part),
  })
}

function logOf({ name }: TestPart): string {
  return buildLog(`test-${name.replace('/', '-')}`)
}
