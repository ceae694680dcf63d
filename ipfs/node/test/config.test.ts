import { describe, expect, it } from 'vitest'
import { readConfig, WrongEnvironment } from '../src/config.ts'

const needed = { IPFS_STORE: '/tmp/store', RPC_URL: 'http://127.0.0.1:8545', DEPLOYMENT: 'book.json' }

describe('the configuration', () => {
  it('needs three variables and knows the rest', () => {
    expect(readConfig(needed)).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      graceMs: 3_600_000,
      kuboRpc: undefined,
      corsOrigins: ['*'],
      trustedProxies: [],
    })
  })

  it('names every variable that is missing or wrong', () => {
    expect(() => readConfig({ PORT: 'x', KUBO_RPC: 'ftp://kubo' })).toThrow(WrongEnvironment)
    for (const name of ['PORT', 'KUBO_RPC', 'IPFS_STORE', 'RPC_URL', 'DEPLOYMENT']) {
      expect(() => readConfig({ PORT: 'x', KUBO_RPC: 'ftp://kubo' })).toThrow(name)
    }
  })

  it('reads lists', () => {
    const { corsOrigins } = readConfig({ ...needed, CORS_ORIGINS: 'https://a.example, https://b.example,' })
    expect(corsOrigins).toEqual(['https://a.example', 'https://b.example'])
  })
})
