import { describe, expect, it } from 'vitest'
import { ConfigError } from './ConfigError.ts'
import { parseConfig } from './parseConfig.ts'

const ADDRESS = `0x${'ab'.repeat(20)}`
const json = {
  chainId: 31_337,
  rpc: 'http://127.0.0.1:8545/',
  graphql: 'graphql/city',
  gateways: ['https://ipfs.example'],
  startBlock: 3,
  contracts: {
    accessManager: ADDRESS,
    forwarder: ADDRESS,
    citizenRegistry: ADDRESS,
    budgetRoundFactory: ADDRESS,
    greedyByRaised: ADDRESS,
    fillToCost: ADDRESS,
    departmentRegistry: ADDRESS,
    appealRegistry: ADDRESS,
  },
  city: {
    name: { ru: 'Город', en: 'City' },
    districts: [{ number: 1, name: { ru: 'Центр', en: 'Centre' } }],
  },
}
const parse = (changes: object) => parseConfig({ ...json, ...changes }, 'https://city.example/app/')

describe('parseConfig', () => {
  it('makes addresses absolute', () => {
    const { rpc, graphql } = parse({})
    expect([rpc, graphql]).toEqual(['http://127.0.0.1:8545', 'https://city.example/app/graphql/city'])
  })

  it('has a relay where the city runs one', () => {
    expect(parse({ relay: 'https://relay.example/' }).relay).toBe('https://relay.example')
    expect([parse({}).relay, parse({ relay: null }).relay]).toEqual([null, null])
    expect(() => parse({ relay: 7 })).toThrow(/^relay: expected a text, found 7/)
  })

  it.each([
    [{ chainId: '31337' }, /^chainId: expected a whole number from 0, found "31337"/],
    [{ gateways: undefined }, /^gateways: expected a list, it is missing/],
    [{ contracts: { ...json.contracts, forwarder: '0x12' } }, /^contracts.forwarder: expected 0x and 40/],
    [{ city: { ...json.city, name: { ru: 'Город' } } }, /^city.name.en: expected a text, it is missing/],
    [{ demo: { wallets: [] } }, /^demo.departmentKeys: expected a list, it is missing/],
    [
      { demo: { wallets: [], departmentKeys: [{ department: 1 }] } },
      /^demo.departmentKeys\[0\].identity: expected a text, it is missing/,
    ],
    [{ city: { ...json.city, districts: [{ number: -1 }] } }, /^city.districts\[0\].number: /],
  ])('names the field that is wrong: %#', (changes, message) => {
    expect(() => parse(changes)).toThrow(message)
    expect(() => parse(changes)).toThrow(ConfigError)
  })

  it('refuses what is not an object', () => {
    expect(() => parseConfig([], 'https://city.example')).toThrow('config.json: expected an object')
  })
})
