import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now } from '../src/chain/clock.ts'
import { type Chain, startChain } from '../src/chain/startChain.ts'
import { CATEGORIES } from '../src/city/administration/categories.ts'
import { departmentNumber } from '../src/city/administration/departments.ts'
import { deployLocalCity } from '../src/city/deployLocalCity.ts'
import { CITY_MAP } from '../src/city/map/cityMap.ts'
import { isInside } from '../src/city/map/isInside.ts'
import { administrationEvents } from '../src/city/seed/administration.ts'
import { live } from '../src/city/seed/agenda.ts'
import { stateFiles } from '../src/files/stateFiles.ts'
import { type Gateway, startGateway } from '../src/gateway/startGateway.ts'
import { cleanText, titleOf } from '../src/load/cleanText.ts'
import { categoryFinder } from '../src/load/findCategory.ts'
import { loadOptions } from '../src/load/loadOptions.ts'
import { looksPersonal } from '../src/load/looksPersonal.ts'
import { readTable } from '../src/load/readTable.ts'
import { freeBase } from '../src/ports/freeBase.ts'

const MAIN = join(import.meta.dirname, '../src/load/loadMain.ts')
const COLUMNS = { text: 'text', title: undefined, category: 'theme' }

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('may be parted by "%s", and hold quotes and lines', (delimiter) => {
    const table = ['id', 'text', 'theme'].join(delimiter)
    const row = ['1', '"Яма, ""как"" море;\nи мост | тоже"', 'Ямы на дороге'].join(delimiter)
    expect(readTable(`\ufeff${table}\n${row}\n`, COLUMNS)).toEqual([
      { line: 3, text: 'Яма, "как" море;\nи мост | тоже', title: undefined, category: 'Ямы на дороге' },
    ])
  })

  it('names the columns it has when another is asked for', () => {
    expect(() => readTable('id,text\n1,a\n', COLUMNS)).toThrow(
      'There is no column "theme". The first line names: id, text.',
    )
  })

  it('says in which line it is broken', () => {
    expect(() => readTable('text,theme\na,b\nc\n', COLUMNS)).toThrow(/^Line 3 /)
    expect(() => readTable('text,theme\na,b\n"c,d\n', COLUMNS)).toThrow(/^Line \d/)
  })
})

describe('what is asked for', () => {
  const args = ['appeals', 'a.csv', '--stack', '--text', 'text']
  it('is a file, a column and a local stack', () => {
    expect(loadOptions(args)).toMatchObject({ file: 'a.csv', columns: { text: 'text' }, register: false })
    expect(() => loadOptions(args.filter((arg) => arg !== '--stack'))).toThrow('Say --stack')
    expect(() => loadOptions(args.slice(0, 3))).toThrow('Name the column')
    expect(() => loadOptions(['votes', ...args.slice(1)])).toThrow('npm run load')
    expect(() => loadOptions([...args, '--limit', '0'])).toThrow('whole number above zero')
  })
})

describe('a title', () => {
  it.each([
    ['Яма. Глубокая', undefined, 'Яма'],
    ['Яма . Глубокая', undefined, 'Яма'],
    ['Яма\nу моста', undefined, 'Яма'],
    ['Когда?! Ждём', undefined, 'Когда?!'],
    ['.', undefined, '.'],
    ['Яма', ' Дорога\tразбита ', 'Дорога разбита'],
    ['Яма', ' ', 'Яма'],
  ])('of "%s" with "%s" is "%s"', (text, given, title) => {
    expect(titleOf(cleanText(text), given)).toBe(title)
  })

  it('is cut between words', () => {
    const title = titleOf('слово '.repeat(40).trim(), undefined)
    expect(title.length).toBeLessThanOrEqual(120)
    expect(title).toMatch(/слово…$/)
  })
})

describe('personal data', () => {
  it.each([
    'Звоните: 8 (900) 123-45-67',
    'ivan@example.org',
    'СНИЛС 112-233-445 95',
    'карта 2200 0000 0000 0000',
    'Садовая 4, кв. 12',
  ])('is seen in "%s"', (text) => expect(looksPersonal(text)).toBe(true))
  it.each(['Дом 12 по Садовой, 2 подъезд', 'Автобус 14 в 8:30, с 2019 года'])('is not seen in "%s"', (text) =>
    expect(looksPersonal(text)).toBe(false),
  )
})

describe('a category', () => {
  const find = categoryFinder(CATEGORIES.categories)
  it('is found by its name in any case, by other words, and else is "other"', () => {
    expect(find('ямы НА дороге').id).toBe(101)
    expect(find('Potholes').id).toBe(101)
    expect(find('ливневка').id).toBe(103)
    expect(find('Космос').id).toBe(1101)
    expect(find(undefined).id).toBe(1101)
  })
})

describe('loading', { timeout: 120_000 }, () => {
  let folder: string
  let chain: Chain
  let gateway: Gateway
  let book: AddressBook

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'load-'))
    const files = stateFiles(folder)
    mkdirSync(files.logs)
    const base = await freeBase()
    const rpc = `http://127.0.0.1:${base}`
    const start = now()
    const beginning = start - 120 * 86_400
    chain = await startChain({
      folder: files.chain,
      port: base,
      log: join(files.logs, 'chain.log'),
      beginning,
    })
    const { blocks, addressBook } = files
    gateway = await startGateway({
      port: base + 1,
      blocks,
      addressBook,
      rpc,
      log: join(files.logs, 'gateway.log'),
    })
    book = await deployLocalCity(chain.client, rpc)
    writeFileSync(files.addressBook, JSON.stringify(book))
    writeFileSync(files.addresses, JSON.stringify({ rpc, gateway: gateway.url, web: '', graphql: '' }))
    const city = { chain: chain.client, book, gateway: gateway.url }
    await live(administrationEvents(city), start, () => {})
  }, 120_000)
  afterAll(async () => {
    await gateway?.part.stop()
    await chain?.part.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const load = (...args: string[]) =>
    promisify(execFile)(process.execPath, [MAIN, ...args, '--state-dir', folder])

  it('files texts at places of the city, registers them, and leaves personal data out', async () => {
    const rows = Array.from({ length: 23 }, (_, at) => `"Яма № ${at + 1}. Глубокая, с водой","Ямы на дороге"`)
    const table = ['message,theme', ...rows, '"Мой телефон +7 900 000-00-00",Лифт', '"  ",Лифт'].join('\n')
    const file = join(folder, 'texts.csv')
    writeFileSync(file, table)
    const { stdout } = await load(
      'appeals',
      file,
      '--stack',
      '--text',
      'message',
      '--category',
      'theme',
      '--register',
    )
    expect(stdout).toContain('Left out 1 rows without a text.')
    expect(stdout).toContain('Left out 1 rows that may hold personal data')
    expect(stdout).toContain('Filed 23 of 23')

    const { appealRegistry } = book.contracts
    const logs = await chain.client.getContractEvents({
      address: appealRegistry,
      abi: appealRegistryAbi,
      eventName: 'AppealFiled',
      fromBlock: 0n,
      strict: true,
    })
    expect(logs).toHaveLength(23)
    const titles = new Set<string | undefined>()
    for (const { args } of logs) {
      const body = await fetchBody(appealSchema, args.digest, { gateways: [gateway.url] })
      titles.add(body.title)
      const outline = CITY_MAP.districts.find(({ number }) => number === args.district)?.outline[0] ?? []
      const { lon = 0, lat = 0 } = body.location ?? {}
      expect(isInside([lon, lat], outline)).toBe(true)
      expect(body).toMatchObject({ category: 101, district: args.district, lang: 'ru' })
      const { department } = await chain.client.readContract({
        address: appealRegistry,
        abi: appealRegistryAbi,
        functionName: 'appealOf',
        args: [args.appeal],
      })
      expect(department).toBe(departmentNumber('roads'))
    }
    expect(titles.has('Яма № 1')).toBe(true)
    expect(titles.size).toBe(23)
  })

  it('refuses any chain but the local one', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'load-elsewhere-'))
    const base = await freeBase()
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result: '0x1' }))
    }).listen(base, '127.0.0.1')
    const rpc = `http://127.0.0.1:${base}`
    writeFileSync(
      join(elsewhere, 'addresses.json'),
      JSON.stringify({ rpc, gateway: rpc, web: rpc, graphql: rpc }),
    )
    const file = join(elsewhere, 'texts.csv')
    writeFileSync(file, 'text\nЯма\n')
    const refused = promisify(execFile)(process.execPath, [
      MAIN,
      'appeals',
      file,
      '--stack',
      '--text',
      'text',
      '--state-dir',
      elsewhere,
    ])
    await expect(refused).rejects.toMatchObject({
      stderr: expect.stringContaining('is chain 1: texts are loaded'),
    })
    server.close()
    rmSync(elsewhere, { recursive: true, force: true })
  })
})
