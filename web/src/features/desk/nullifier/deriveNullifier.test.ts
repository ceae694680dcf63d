import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deriveNullifier, normaliseDocument, secretFingerprint } from './deriveNullifier.ts'

const SECRET = 'correct horse battery staple 2026'

describe('normaliseDocument', () => {
  it.each([
    ['Паспорт 45 09 № 123456', 'ПАСПОРТ4509123456'],
    ['паспорт 4509-123456', 'ПАСПОРТ4509123456'],
    ['ＡВ ４５０９', 'АВ4509'],
    ['II-AИ', 'IIАИ'],
    [' — ', ''],
  ])('reads %j as %j', (document, normalised) => {
    expect(normaliseDocument(document)).toBe(normalised)
  })
})

describe('deriveNullifier', () => {
  it('is HMAC-SHA256 under the secret, as any other implementation computes it', async () => {
    const expected = createHmac('sha256', SECRET)
      .update('initiative-citizen/nullifier/1\nПАСПОРТ4509123456')
      .digest('hex')
    expect(await deriveNullifier('Паспорт 45 09 № 123456', SECRET)).toBe(`0x${expected}`)
  })

  it('never changes: these vectors are in registers already', async () => {
    expect(await deriveNullifier('Паспорт 4509 123456', SECRET)).toMatchInlineSnapshot(
      `"0x3922d0b6810e727086a4226ae21c71d74bbc2e0ddad0eb6d2a594fb050872d2a"`,
    )
    expect(await secretFingerprint(SECRET)).toMatchInlineSnapshot(`"631e383f"`)
  })

  it('tells documents and secrets apart', async () => {
    const one = await deriveNullifier('Паспорт 4509 123456', SECRET)
    expect(await deriveNullifier('Паспорт 4509 123457', SECRET)).not.toBe(one)
    expect(await deriveNullifier('Паспорт 4509 123456', `${SECRET}!`)).not.toBe(one)
  })
})
