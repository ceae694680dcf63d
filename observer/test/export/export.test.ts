import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type Address, toEventSelector } from 'viem'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportRound } from '../../src/export/exportRound.ts'
import { readRound } from '../../src/export/readRound.ts'
import { toCsv } from '../../src/export/toCsv.ts'
import { toJson } from '../../src/export/toJson.ts'
import { toPabulib } from '../../src/export/toPabulib.ts'
import { withTitles } from '../../src/export/withTitles.ts'
import { writeElection } from '../electionFile.ts'
import { undoAfterAll } from '../programs.ts'
import { lyingRpc } from '../verify/proxies.ts'
import { buildSmallCity, type SmallCity } from '../verify/smallCity.ts'
import { replayAndRead } from './replayAndRead.ts'

const MAIN = fileURLToPath(new URL('../../src/exportMain.ts', import.meta.url))
/** Real elections, where somebody has put them beside the checkout. */
const REAL = fileURLToPath(new URL('../../../../shared/data/elections/', import.meta.url))

const undo = undoAfterAll()

let city: SmallCity
beforeAll(async () => {
  city = await buildSmallCity(undo)
}, 120_000)

function read(rpc = city.chain.rpc, round: Address = city.round) {
  return readRound({ rpc, book: city.book, round })
}

describe('a round, from its chain alone', () => {
  it('has every ballot, and marks those that count', async () => {
    const { ballots, projects, enrolled, phase } = await read()
    expect({ enrolled, phase }).toEqual({ enrolled: 6, phase: 'Settled' })
    expect(ballots).toHaveLength(8)
    const standing = ballots.filter(({ counts }) => counts)
    expect(standing).toHaveLength(6)
    expect(new Set(standing.map(({ citizen }) => citizen)).size).toBe(6)
    expect(projects.map(({ raised, votes, isFunded }) => [raised, votes, isFunded])).toEqual([
      [0n, 0, false],
      [43_600n, 5, true],
    ])
  })

  it('is refused when the logs do not add up to the tally', async () => {
    const cast = budgetRoundAbi.find((item) => item.type === 'event' && item.name === 'BallotCast')
    const topic = cast?.type === 'event' ? toEventSelector(cast) : '0x'
    const rpc = await lyingRpc(
      city.chain.rpc,
      ({ method }, result) =>
        method === 'eth_getLogs'
          ? result.filter(({ topics }: { topics: string[] }) => topics[0] !== topic)
          : result,
      undo,
    )
    await expect(read(rpc)).rejects.toThrow(/withholds logs, or lies/)
  })

  it('gets its titles from a gateway, and none from one that is away', async () => {
    const record = await read()
    const titles = async (gateway: string) =>
      (await withTitles(record, [gateway])).projects.map(({ title }) => title)
    expect(await titles(city.gateway)).toEqual(['A bench', 'A bridge'])
    expect(await titles('http://127.0.0.1:9')).toEqual([null, null])
  })
})

describe('files', () => {
  it('as CSV name wallets, and add up to the tally', async () => {
    const record = await read()
    const [columns, ...lines] = toCsv(record).trimEnd().split('\r\n')
    expect(columns).toBe('citizen,wallet,district,project,kopecks,block,transaction')
    const sum = lines.map((line) => Number(line.split(',')[4])).reduce((a, b) => a + b)
    expect(sum).toBe(43_600)
    expect(lines[0]).toMatch(/^\d,0x[0-9a-fA-F]{40},1,1,\d+,\d+,0x[0-9a-f]{64}$/)
  })

  it('as JSON hold all there is, with plain numbers', async () => {
    const record = await read()
    const parsed = JSON.parse(toJson(record))
    expect(parsed).toMatchObject({ chainId: 31_337, budget: 100_003, rule: 'GreedyByRaised' })
    expect(parsed.ballots).toHaveLength(8)
    expect(parsed.ballots[0].lines).toEqual([{ project: 0, amount: 9_000 }])
  })

  it('are named after the round', async () => {
    const record = await read()
    const { name } = exportRound({ ...record, name: ' Весна: дворы / 2027 ' }, 'pb', 'Town')
    expect(name).toBe(`весна-дворы-2027-31337-${city.round.slice(2, 10).toLowerCase()}.pb`)
  })

  it('as .pb name no wallet, and quote what the format would cut', async () => {
    const record = await read()
    const [bench, bridge] = record.projects
    if (!bench || !bridge) throw new Error('There are two projects')
    const text = toPabulib(
      { ...record, projects: [{ ...bench, title: 'A "red"; bench' }, bridge] },
      'Invented town',
    )
    expect(text).toContain('"A ""red""; bench"')
    expect(text).toContain('\nunit;Invented town\n')
    for (const { wallet } of record.ballots) expect(text.toLowerCase()).not.toContain(wallet.toLowerCase())
  })

  it('as .pb need a ballot', async () => {
    const record = await read()
    expect(() => toPabulib({ ...record, ballots: [] }, 'Town')).toThrow(/export it as csv or json/)
  })
})

describe('a .pb file, replayed', { timeout: 300_000 }, () => {
  it('comes to the same outcome and the same kopecks, with one who enrolled and withdrew', async () => {
    const record = await read()
    const { report, record: again } = await replayAndRead(writeElection(toPabulib(record, 'Town')))
    expect(report).toMatchObject({ match: true, refused: 0, voters: 5, funded: ['1'] })
    expect(report.notes).toEqual([])
    expect(again.projects.map(({ raised }) => raised)).toEqual(record.projects.map(({ raised }) => raised))
    expect(again.enrolled).toBe(6)
  })

  it.skipIf(!existsSync(REAL))('of a real election does so too', async () => {
    const first = await replayAndRead(`${REAL}Poland_Czestochowa_2024_Stare_Miasto.pb`)
    const again = await replayAndRead(writeElection(toPabulib(first.record, 'Town')))
    expect(again.report).toMatchObject({ match: true, refused: 0, ballots: first.report.ballots })
    expect(again.report.notes).toEqual([])
    const outcome = ({ projects }: typeof first.record) =>
      projects.map(({ raised, votes, isFunded }) => ({ raised, votes, isFunded }))
    expect(outcome(again.record)).toEqual(outcome(first.record))
  })
})

describe('the command', () => {
  async function run(...args: string[]) {
    const child = spawn(process.execPath, [MAIN, ...args])
    const said = { out: '', err: '' }
    child.stdout.on('data', (data) => (said.out += data))
    child.stderr.on('data', (data) => (said.err += data))
    const [code] = await once(child, 'close')
    return { code, ...said }
  }
  const where = () => ['--rpc', city.chain.rpc, '--deployment', city.deployment]

  it('writes a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'observer-export-'))
    const file = join(folder, 'round.pb')
    const args = ['--round', city.round, '--format', 'pb', '--gateway', city.gateway, '--out', file]
    const { code, err } = await run(...where(), ...args)
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('6 ballots of 6 enrolled') })
    expect(readFileSync(file, 'utf8')).toContain(';A bridge;1')
    rmSync(folder, { recursive: true })
  })

  it.each([
    [['--format', 'xls'], 2, /Name a --format/],
    [['--round', '0x12', '--format', 'pb'], 2, /Name a --round/],
    [['--format', 'csv', '--stack'], 2, /leave --rpc and --deployment out/],
    [['--format', 'csv', '--out', '/nowhere/file'], 2, /can't be written/],
    [['--format', 'csv', '--round', `0x${'12'.repeat(20)}`], 3, /opened no round at/],
  ])('%j is told in a sentence', async (args, code, reason) => {
    const round = args.includes('--round') ? [] : ['--round', city.round]
    const answer = await run(...where(), ...round, ...args)
    expect(answer.err).toMatch(reason)
    expect(answer.code).toBe(code)
  })
})
