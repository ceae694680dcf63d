import { stripVTControlCharacters } from 'node:util'

/** How many tests ran. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

/** How each of our test runners says how many tests passed and failed: one line each, or both in one. */
const SUMMARIES: readonly { readonly passed: RegExp; readonly failed: RegExp }[] = [
  // forge: "Ran 20 test suites in 3s: 210 tests passed, 1 failed, 0 skipped (211 total tests)"
  { passed: /^Ran .*: (\d+) tests passed/gm, failed: /^Ran .* tests passed, (\d+) failed/gm },
  // Node's own: "ℹ pass 12", "ℹ fail 0" at a terminal, "# pass 12", "# fail 0" elsewhere
  { passed: /^[ℹ#] pass (\d+)$/gm, failed: /^[ℹ#] fail (\d+)$/gm },
  // vitest: "      Tests  1 failed | 11 passed (12)"
  { passed: /^ +Tests .*?(\d+) passed/gm, failed: /^ +Tests .*?(\d+) failed/gm },
  // gnd: "Tests:   12 passed, 0 failed"
  { passed: /^Tests:\s+(\d+) passed,/gm, failed: /^Tests:\s+\d+ passed, (\d+) failed/gm },
  // Playwright: "  1 failed", "  12 passed (1.2m)"
  { passed: /^ {2}(\d+) passed \(/gm, failed: /^ {2}(\d+) failed$/gm },
]

/**
 * Adds up what test runners say at their ends.
 * @param output All that they wrote.
 */
export function countTests(output: string): Count {
  const text = stripVTControlCharacters(output)
  const add = (patterns: readonly RegExp[]) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .reduce((sum, [, number]) => sum + Number(number), 0)
  return {
    passed: add(SUMMARIES.map(({ passed }) => passed)),
    failed: add(SUMMARIES.map(({ failed }) => failed)),
  }
}
