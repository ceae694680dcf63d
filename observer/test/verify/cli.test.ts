import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readArguments } from '../../src/cli/verify/arguments.ts'
import { readBook } from '../../src/cli/verify/readBook.ts'
import { readPopulations } from '../../src/cli/verify/readPopulations.ts'
import { toJson } from '../../src/cli/verify/toJson.ts'
import { toTable } from '../../src/cli/verify/toTable.ts'
import type { Report } from '../../src/verify/Report.ts'

const MAIN = fileURLToPath(new URL('../../src/verifyMain.ts', import.meta.url))
const NOBODY = 'http://127.0.0.1:1'

const REPORT: Report = {
  ...{ chainId: 1, block: 12_345n, blockHash: `0x${'ab'.repeat(32)}`, isGood: false },
  totals: { citizens: 6, rounds: 2, ballots: 8, appeals: 5, logs: 99 },
  checks: [
    {
      id: 'chain',
      status: 'passed',
      examined: 22,
      notExamined: 0,
      differences: [],
      differenceCount: 0,
      notes: [],
    },
    {
      ...{
        id: 'recount',
        status: 'failed',
        examined: 9,
        notExamined: 1,
        differenceCount: 12,
        notes: ['A note.'],
      },
      differences: [{ what: 'tallyDiffers', where: 'round 1', expected: '5', found: '6' }],
    },
  ],
}

function file(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function run(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args])
  let err = ''
  child.stderr.on('data', (data) => (err += data))
  const [code] = await once(child, 'close')
  return { code, err }
}

describe('the arguments', () => {
  it('name the chain and the city, or the running stack', () => {
    expect(
      readArguments(['--rpc', NOBODY, '--rpc', NOBODY, '--deployment', 'a.json', '--json']),
    ).toMatchObject({
      ...{ kind: 'verify', city: { rpc: [NOBODY, NOBODY], deployment: 'a.json' }, json: true, gateways: [] },
    })
    expect(readArguments(['--stack'])).toMatchObject({ kind: 'verify', city: null, json: false })
    expect(readArguments(['--help'])).toEqual({ kind: 'help' })
  })

  it.each([
    [[]],
    [['--rpc', NOBODY]],
    [['--rpc', 'ftp://x', '--deployment', 'a']],
    [['--stack', '--rpc', NOBODY]],
    [['--stack', '--round', '0x12']],
    [['--stack', 'more']],
  ])('%j are a mistake', (args) => {
    expect(readArguments(args)).toMatchObject({ kind: 'mistake' })
  })
})

describe('the files', () => {
  it('of populations may have a heading, and nothing else without numbers', async () => {
    expect(await readPopulations(file('p.csv', 'district,people\n1,100\n2;200\n'))).toEqual(
      new Map([
        [1, 100],
        [2, 200],
      ]),
    )
    await expect(readPopulations(file('p.csv', '1,100\nx,y\n'))).rejects.toThrow('line 2')
    await expect(readPopulations(file('p.csv', ''))).rejects.toThrow('no district')
  })

  it('of addresses must name every contract', async () => {
    await expect(readBook(file('b.json', '{}'))).rejects.toThrow('accessManager is missing')
    await expect(readBook(file('b.json', 'no'))).rejects.toThrow('not JSON')
    await expect(readBook('/nowhere/at/all.json')).rejects.toThrow("can't be read")
  })
})

describe('a report', () => {
  it('says in its table what differs, in sentences', () => {
    const table = toTable(REPORT)
    for (const part of [
      'The tally is not the sum of the ballots',
      'round 1',
      'expected 5',
      '11 more',
      'A note.',
    ])
      expect(table).toContain(part)
    expect(toTable({ ...REPORT, isGood: true, checks: [] })).toContain('Nothing differs.')
  })

  it('is one line of JSON, with the block as text', () => {
    expect(JSON.parse(toJson(REPORT))).toMatchObject({ block: '12345', isGood: false })
    expect(toJson(REPORT)).not.toContain('\n')
  })
})

describe('the command', () => {
  it('ends with 2 for wrong use and with 3 when nobody answers', { timeout: 60_000 }, async () => {
    expect(await run('--rpc', NOBODY)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--deployment'),
    })
    const book = { chainId: 1, startBlock: 1, contracts: {} as Record<string, string> }
    const names = 'accessManager forwarder citizenRegistry budgetRoundFactory greedyByRaised fillToCost'
    for (const name of [...names.split(' '), 'departmentRegistry', 'appealRegistry'])
      book.contracts[name] = `0x${'11'.repeat(20)}`
    const deployment = file('b.json', JSON.stringify(book))
    const answer = await run('--rpc', NOBODY, '--deployment', deployment)
    expect(answer).toMatchObject({ code: 3, err: expect.stringContaining('does not answer') })
  })
})
