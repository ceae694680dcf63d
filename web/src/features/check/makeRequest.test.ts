import type { Report } from '@initiative-citizen/observer/verify/report'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../lib/config/config.ts'
import { commandLine } from './commandLine.ts'
import { isRpcAddress, makeRequest } from './makeRequest.ts'
import { reportFile } from './reportFile.ts'

const CONFIG = {
  ...{ chainId: 1, startBlock: 2, contracts: {}, city: {} },
  ...{ graphql: 'https://index.example/city', gateways: ['https://a.example'] },
} as unknown as Config
const ROUND = `0x${'ab'.repeat(20)}` as const
const FORM = {
  rpc: ' https://rpc.example ',
  otherRpc: '',
  withIndex: false,
  withTexts: false,
  round: '',
} as const

describe('what is asked for', () => {
  it('needs nothing but one node', () => {
    expect(makeRequest(FORM, CONFIG)).toEqual({
      book: { chainId: 1, startBlock: 2, contracts: {} },
      ...{ rpc: ['https://rpc.example'], subgraph: undefined, gateways: [], round: undefined },
    })
  })

  it('takes along another node, the index and the texts when wanted', () => {
    const form = { ...FORM, otherRpc: 'https://b.example', withIndex: true, withTexts: true }
    expect(makeRequest(form, CONFIG)).toMatchObject({
      rpc: ['https://rpc.example', 'https://b.example'],
      subgraph: CONFIG.graphql,
      gateways: CONFIG.gateways,
    })
  })

  it('leaves the index out for a round alone', () => {
    expect(makeRequest({ ...FORM, withIndex: true, round: ROUND }, CONFIG)).toMatchObject({
      ...{ subgraph: undefined, round: ROUND },
    })
  })

  it.each([
    ['https://a.example', true],
    [' http://127.0.0.1:8545/ ', true],
    ['wss://a.example', false],
    ['a.example', false],
    ['', false],
  ])('of an address %j: %s', (text, isGood) => {
    expect(isRpcAddress(text)).toBe(isGood)
  })
})

describe('the same for a terminal', () => {
  it('names all that the form does, in a way that shells take', () => {
    const form = { ...FORM, rpc: "https://a.example/?k=1&x='", withIndex: true, withTexts: true }
    expect(commandLine(makeRequest(form, CONFIG), 'https://city.example/app/index.html')).toEqual([
      'curl -o config.json https://city.example/app/config.json',
      `npm run verify -- --rpc 'https://a.example/?k=1&x='\\''' --deployment config.json --subgraph https://index.example/city --gateway https://a.example`,
    ])
    expect(commandLine(makeRequest({ ...FORM, round: ROUND }, CONFIG), 'https://c.example/')[1]).toMatch(
      new RegExp(`--round ${ROUND}$`),
    )
  })
})

describe('the report as a file', () => {
  it('says what was checked, against what and when', () => {
    const report = { chainId: 1, block: 7n, isGood: true, checks: [] } as unknown as Report
    const { name, text } = reportFile(report, makeRequest(FORM, CONFIG), 0)
    expect(name).toBe('check-1-7.json')
    expect(JSON.parse(text)).toMatchObject({
      checkedAt: '1970-01-01T00:00:00.000Z',
      against: { rpc: ['https://rpc.example'], subgraph: null, gateways: [], round: null },
      ...{ block: 7, isGood: true },
    })
  })
})
