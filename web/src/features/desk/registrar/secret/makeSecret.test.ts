import { describe, expect, it } from 'vitest'
import { MIN_SECRET_LENGTH } from '../../nullifier/deriveNullifier.ts'
import { makeSecret } from './makeSecret.ts'

describe('makeSecret', () => {
  it('is long enough, easy to copy, and new each time', () => {
    const secret = makeSecret()
    expect(secret).toMatch(/^([a-hjkmnp-z2-9]{4}-){7}[a-hjkmnp-z2-9]{4}$/)
    expect(secret.length).toBeGreaterThanOrEqual(MIN_SECRET_LENGTH)
    expect(makeSecret()).not.toBe(secret)
  })
})
