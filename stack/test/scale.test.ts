import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildOnce } from '../src/build/buildOnce.ts'
import { contractsBuild } from '../src/build/contracts.ts'
import { ROOT } from '../src/build/root.ts'
import { recordScale } from '../src/scale/recordScale.ts'
import { scaleOptions } from '../src/scale/scaleOptions.ts'

const VOTERS = 200
/** Both subgraphs may have to be built first. */
const PATIENCE_MS = 20 * 60_000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scale-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(
  'holds a round through the relay, indexes it twice, and puts what it measured into the page',
  async () => {
    await buildOnce(contractsBuild)
    // Only now, because it imports what the build of the contracts makes.
    const { measureScale } = await import('../src/scale/measureScale.ts')
    const options = scaleOptions(['--voters', String(VOTERS)])
    if (!options) throw new Error('There are options')
    const progress = {
      say: () => {},
      step: <T>(_: string, work: (remark: () => void) => Promise<T>) => work(() => {}),
    }
    const measured = await measureScale(options, join(folder, 'run'), new AbortController().signal, progress)
    const { acts, relay, index, minimalIndex } = measured
    expect(relay.ballots).toBe(VOTERS)
    expect(acts.ballot.transactions).toBeGreaterThan(0)
    expect(acts.ballot.gas / VOTERS).toBeGreaterThan(4_000)
    // Registered, enrolled, a ballot and its coins: four events a voter at least.
    expect(index.events).toBeGreaterThanOrEqual(4 * VOTERS)
    expect(minimalIndex.events).toBe(index.events)
    expect(index.databaseBytes).toBeGreaterThan(minimalIndex.databaseBytes)

    const docs = join(folder, 'docs')
    mkdirSync(join(docs, 'images'), { recursive: true })
    cpSync(join(ROOT, 'docs', 'scale.md'), join(docs, 'scale.md'))
    recordScale(measured, docs)
    recordScale({ ...measured, voters: 50 }, docs)
    expect(readFileSync(join(docs, 'scale.md'), 'utf8')).toContain('| | 50 voters | 200 voters |')
    expect(readFileSync(join(docs, 'images', 'scale.svg'), 'utf8')).toContain('>200 voters<')
  },
  PATIENCE_MS,
)

it.each([['--voters', '0'], ['--voters', '1.5'], ['--voters', 'many'], ['--ether-usd', '-1'], ['--voter']])(
  'does not take %s %s',
  (...args) => {
    expect(() => scaleOptions(args)).toThrow()
  },
)
