import { expect, it } from 'vitest'
import { countTests } from '../src/test/countTests.ts'

it.each([
  [
    'forge',
    'Ran 2 test suites in 3.1s (4s CPU time): 210 tests passed, 1 failed, 0 skipped (211 total tests)\n',
    210,
    1,
  ],
  ['vitest', ' Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 11 passed (13)\n', 11, 2],
  ['vitest, all well', ' Test Files  4 passed (4)\n      Tests  13 passed (13)\n', 13, 0],
  [
    'Playwright',
    'Running 5 tests using 1 worker\n\n  1 failed\n    [ru] › a.spec.ts\n  4 passed (1.2m)\n',
    4,
    1,
  ],
  ['gnd', 'Tests: \t7 passed, 1 failed\n', 7, 1],
  ['Node at a terminal', 'ℹ tests 5\nℹ pass 4\nℹ fail 1\n', 4, 1],
  ['Node', '# tests 5\n# pass 4\n# fail 1\n', 4, 1],
  ['colours', '\u001b[2m      Tests \u001b[22m \u001b[32m5 passed\u001b[39m (5)\n', 5, 0],
  ['nothing', 'Error: no tests found\n', 0, 0],
])('reads the summary of %s', (_, output, passed, failed) => {
  expect(countTests(output)).toEqual({ passed, failed })
})
