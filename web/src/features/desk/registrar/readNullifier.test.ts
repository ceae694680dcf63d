import { describe, expect, it } from 'vitest'
import { deriveNullifier } from '../nullifier/deriveNullifier.ts'
import { readNullifier } from './readNullifier.ts'

const SECRET = 'correct horse battery staple 2026'
const READY = `0x${'Ab'.repeat(32)}`

describe('readNullifier', () => {
  it('hashes a document under the secret', async () => {
    const nullifier = await deriveNullifier('паспорт 4509 123456', SECRET)
    expect(await readNullifier(' Паспорт 4509-123456 ', SECRET)).toEqual({ nullifier })
  })

  it('takes a ready nullifier without any secret', async () => {
    expect(await readNullifier(READY, null)).toEqual({ nullifier: READY.toLowerCase() })
  })

  it.each([
    [' — ', SECRET, 'empty'],
    ['паспорт 1', null, 'secret'],
    [`0x${'0'.repeat(64)}`, SECRET, 'zero'],
  ])('says what is wrong with %j', async (typed, secret, problem) => {
    expect(await readNullifier(typed, secret)).toEqual({ problem })
  })
})
