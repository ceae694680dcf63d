// Measures how many branches of contracts/src the tests take, and fails below the limit: `node contracts/branches/measure.ts`.
// Gas snapshots and invariants are left out: they repeat what unit and fuzz tests reach, slowly.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { branchCoverage, type FileBranches } from './branchCoverage.ts'

const LEAST_PERCENT = 95
const SOURCES = 'contracts/src/'
const FORGE = fileURLToPath(new URL('../forge.mjs', import.meta.url))
const CACHE = fileURLToPath(new URL('../cache/coverage/', import.meta.url))
const REPORT = `${CACHE}lcov.info`

mkdirSync(CACHE, { recursive: true })
const forge = spawnSync(
  process.execPath,
  [
    ...[FORGE, 'coverage', '--report', 'lcov', '--report-file', REPORT],
    ...['--no-match-path', 'contracts/test/{gas,invariant}/*'],
  ],
  {
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    env: { ...process.env, FOUNDRY_PROFILE: 'lite', FOUNDRY_FUZZ_RUNS: '16' },
  },
)
if (forge.status !== 0) {
  console.error(`${forge.stdout}${forge.stderr}`)
  throw new Error('The tests could not be run under coverage: see above.')
}

const files = branchCoverage(readFileSync(REPORT, 'utf8')).filter(({ file }) => file.startsWith(SOURCES))
const total = files.reduce((sum, one) => ({ taken: sum.taken + one.taken, found: sum.found + one.found }), {
  taken: 0,
  found: 0,
})
if (total.found === 0) throw new Error(`The report has no branches of ${SOURCES}: ${REPORT}`)

for (const one of files.filter(({ found }) => found > 0)) console.log(line(one))
console.log(line({ file: 'together', ...total }))
if ((100 * total.taken) / total.found < LEAST_PERCENT) {
  console.error(`Branch coverage is below ${LEAST_PERCENT} %. What is missed stands in ${REPORT}.`)
  process.exitCode = 1
}

function line({ file, taken, found }: FileBranches): string {
  const percent = ((100 * taken) / found).toFixed(1)
  return `${file.padEnd(48)}${`${taken}/${found}`.padStart(9)}${percent.padStart(8)} %`
}
