import { describe, expect, it } from 'vitest'
import { readArguments } from '../src/cli/arguments.ts'
import { toTable } from '../src/cli/table.ts'
import { toJson } from '../src/cli/toJson.ts'
import type { Report } from '../src/replay/Report.ts'

const REPORT: Report = {
  file: 'town.pb',
  voters: 1_395,
  round: `0x${'ab'.repeat(20)}`,
  ballots: 1_390,
  refused: 5,
  refusedReasons: { 'contract: BudgetRound_OverShare': 5 },
  funded: ['A', 'B'],
  official: ['A', 'C'],
  match: false,
  gasPerBallot: 43_979,
  seconds: 6.886,
  peakMemory: { replay: 200, anvil: 70 },
  page: null,
  verified: { ballots: 1_390, signatures: 2_780, seconds: 3, differences: ['recount: tallyDiffers, there'] },
  notes: ['The file is odd.'],
}

describe('the arguments', () => {
  it('name one file, and how to tell', () => {
    const plain = { kind: 'replay', file: 'a.pb', json: false, direct: false, stack: false }
    expect(readArguments(['a.pb'])).toEqual(plain)
    expect(readArguments(['a.pb', '--direct'])).toEqual({ ...plain, direct: true })
    expect(readArguments(['--json', 'a.pb', '--stack'])).toMatchObject({ json: true, stack: true })
    expect(readArguments(['-h'])).toEqual({ kind: 'help' })
  })

  it.each([[[]], [['a.pb', 'b.pb']], [['a.pb', '--jsno']]])('%j are a mistake', (args) => {
    expect(readArguments(args)).toMatchObject({ kind: 'mistake' })
  })
})

describe('a report', () => {
  it('is one line of JSON with nine keys', () => {
    expect(Object.keys(JSON.parse(toJson(REPORT)))).toEqual([
      'file',
      'voters',
      'ballots',
      'refused',
      'funded',
      'official',
      'match',
      'gasPerBallot',
      'seconds',
    ])
    expect(toJson(REPORT)).not.toContain('\n')
  })

  it('says in its table why ballots were refused, and where outcomes differ', () => {
    const table = toTable(REPORT)
    for (const part of [
      '5 by the contract: BudgetRound_OverShare',
      'only here: B',
      'only official: C',
      'odd',
      'no, differences: 1',
      'tallyDiffers, there',
    ]) {
      expect(table).toContain(part)
    }
    expect(table).not.toContain('Look at it')
    expect(toTable({ ...REPORT, page: 'http://a/#/rounds/0x' })).toContain('http://a/#/rounds/0x')
  })
})
