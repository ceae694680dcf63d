import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DIRECT } from '../src/replay/direct/direct.ts'
import { replayOnThrowAwayChain } from '../src/replay/replayOnThrowAwayChain.ts'
import { SIGNED } from '../src/replay/signed/signed.ts'
import { electionText, writeElection } from './electionFile.ts'

const MAIN = fileURLToPath(new URL('../src/replay.ts', import.meta.url))
/** Real elections, where somebody has put them beside the checkout. */
const REAL = fileURLToPath(new URL('../../../shared/data/elections/', import.meta.url))
const silent = () => {}

async function run(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args])
  const said = { out: '', err: '' }
  child.stdout.on('data', (data) => (said.out += data))
  child.stderr.on('data', (data) => (said.err += data))
  const [code] = await once(child, 'close')
  return { code, ...said }
}

describe('a replay through the contracts', { timeout: 120_000 }, () => {
  it.each([
    ['signed and batched', SIGNED],
    ['each a transaction', DIRECT],
  ])(
    '%s, what stands is cast, the rest refused with the same reasons, the outcome the official one',
    async (_how, way) => {
      const votes = [
        'voter_id;vote;points',
        ...['1;A,B;4,1', '2;C,A;2,3', '3;B,C;2,3', '4;D;2', '5;A,A;1,1', '6;A,B;5,1', '7;;', '8;B;0'],
      ]
      const file = writeElection(electionText({ meta: { budget: '1200' }, votes }))
      const report = await replayOnThrowAwayChain(file, way, silent)
      expect(report).toMatchObject({
        file,
        voters: 8,
        ballots: 4,
        refused: 4,
        refusedReasons: {
          'contract: BudgetRound_LinesNotAscending': 1,
          'contract: BudgetRound_OverShare': 1,
          'contract: BudgetRound_EmptyCart': 2,
        },
        funded: ['A', 'C'],
        official: ['A', 'C'],
        match: true,
        // A refused ballot may stand in a transaction, and is no act; all eight enrolled.
        verified: { ballots: 4, signatures: 12, differences: [] },
      })
      expect(report.gasPerBallot).toBeGreaterThan(4_000)
    },
  )

  it('sends smaller batches when ballots take more than those before', async () => {
    const ids = Array.from({ length: 10 }, (_, i) => `P${i}`)
    const projects = ['project_id;cost;name', ...ids.map((id) => `${id};10;${id}`)]
    const long = `${ids.join(',')};${ids.map(() => 1).join(',')}`
    const votes = Array.from({ length: 1_000 }, (_, i) => `${i};${i < 100 ? 'P0;1' : long}`)
    const file = writeElection(
      electionText({
        meta: { budget: '1000000', max_sum_points: '10' },
        projects,
        votes: ['voter_id;vote;points', ...votes],
      }),
    )
    const { ballots, refused } = await replayOnThrowAwayChain(file, SIGNED, silent)
    expect({ ballots, refused }).toEqual({ ballots: 1_000, refused: 0 })
  })

  it('prints JSON alone, and the rest beside it', async () => {
    const file = writeElection(electionText({ meta: { budget: '1200' } }))
    const { code, out, err } = await run(file, '--json')
    expect(JSON.parse(out)).toMatchObject({ file, voters: 4, ballots: 4, refused: 0, match: true })
    expect(err).toContain('Casting ballots: 4 of 4')
    expect(code).toBe(0)
  })

  it('ends with status 1 when the outcomes differ', async () => {
    const votes = ['voter_id;vote;points', '1;B;5', '2;B;5']
    const { code, out } = await run(writeElection(electionText({ votes })))
    expect(out).toContain('only here: B')
    expect(code).toBe(1)
  })
})

describe('what is not begun', { timeout: 60_000 }, () => {
  it.each([
    ['a malformed file', 'META\nkey;value\nbudget;much', /town.pb, line \d+: /],
    [
      'another way of voting',
      electionText({ meta: { vote_type: 'ordinal' } }),
      /line 5: the vote_type is "ordinal"/,
    ],
    ['coins too few for points', electionText({ meta: { budget: '0.10' } }), /town.pb: Each of 4 voters/],
  ])('%s', async (_name, text, reason) => {
    const { code, out, err } = await run(writeElection(text), '--json')
    expect(err).toMatch(reason)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  it('a file that is not there, and no file', async () => {
    expect(await run('nowhere.pb')).toMatchObject({ code: 2, err: expect.stringContaining('nowhere.pb') })
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('Name a .pb file') })
  })
})

describe.skipIf(!existsSync(REAL))('real elections', { timeout: 300_000 }, () => {
  it.each([
    'Poland_Czestochowa_2024_Stare_Miasto.pb',
    'Poland_Katowice_2021_Koszutka.pb',
    'Poland_Katowice_2023_Zawodzie.pb',
  ])('%s comes to its city’s outcome, without a ballot refused', async (file) => {
    const { match, official, refused } = await replayOnThrowAwayChain(`${REAL}${file}`, SIGNED, silent)
    expect({ match, refused, known: official !== null }).toEqual({ match: true, refused: 0, known: true })
  })
})
