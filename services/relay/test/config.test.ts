import { describe, expect, it } from 'vitest'
import { readConfig, WrongEnvironment } from '../src/config.ts'

const KEY = `0x${'ab'.repeat(32)}`
const needed = {
  RELAY_DATABASE_URL: 'postgresql://relay@127.0.0.1/relay',
  RPC_URLS: 'http://127.0.0.1:8545, https://rpc.example',
  DEPLOYMENT: 'book.json',
  RELAY_PRIVATE_KEY: KEY,
}

describe('the configuration', () => {
  it('needs four variables and knows the rest', () => {
    expect(readConfig(needed)).toMatchObject({
      port: 8090,
      rpcUrls: ['http://127.0.0.1:8545', 'https://rpc.example'],
      key: { privateKey: KEY },
      minBalance: 50_000_000_000_000_000n,
      sending: { maxFeePerGas: 50_000_000_000n, transactionGas: 16_777_216n },
    })
  })

  it('names every variable that is missing or wrong, and repeats no key', () => {
    const wrong = { PORT: 'x', RPC_URLS: 'ftp://node', RELAY_PRIVATE_KEY: '0x1234secret' }
    expect(() => readConfig(wrong)).toThrow(WrongEnvironment)
    for (const name of ['PORT', 'RPC_URLS', 'RELAY_DATABASE_URL', 'DEPLOYMENT', 'RELAY_PRIVATE_KEY']) {
      expect(() => readConfig(wrong)).toThrow(name)
    }
    expect(() => readConfig(wrong)).not.toThrow(/secret/)
  })

  it('takes one key, from the environment or from a keystore with its password', () => {
    const { RELAY_PRIVATE_KEY: _, ...others } = needed
    const keystore = { RELAY_KEYSTORE: 'key.json', RELAY_KEYSTORE_PASSWORD_FILE: 'password' }
    expect(readConfig({ ...others, ...keystore }).key).toEqual({
      keystore: 'key.json',
      passwordFile: 'password',
    })
    for (const environment of [
      others,
      { ...others, RELAY_KEYSTORE: 'key.json' },
      { ...needed, ...keystore },
    ]) {
      expect(() => readConfig(environment)).toThrow('Give either RELAY_PRIVATE_KEY, or RELAY_KEYSTORE')
    }
  })
})
