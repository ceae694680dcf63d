import { keccak256, pad } from 'viem'
import { describe, expect, it } from 'vitest'
import { claimAddress, claimHash, newClaimCode } from './claimCode.ts'

describe('a claim code', () => {
  it('is 32 bytes that nobody can guess', () => {
    const codes = new Set(Array.from({ length: 20 }, newClaimCode))
    expect(codes.size).toBe(20)
    for (const code of codes) expect(code).toMatch(/^0x[0-9a-f]{64}$/)
  })

  it('is committed to as the contract does it: keccak-256 of its 32 bytes', () => {
    const code = pad('0x1', { size: 32 })
    expect(claimHash(code)).toBe(keccak256(code))
    expect(claimHash(code)).toBe('0xb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6')
  })

  it('stands behind the #, with the key if there is a sealed part', () => {
    const appeal = pad('0x2', { size: 32 })
    const code = pad('0x3', { size: 32 })
    const page = 'https://city.example/app/'
    expect(claimAddress(page, { appeal, code })).toBe(`${page}#/appeals/claim?appeal=${appeal}&code=${code}`)
    expect(claimAddress(page, { appeal, code, identity: 'AGE-SECRET-KEY-1Q' })).toBe(
      `${page}#/appeals/claim?appeal=${appeal}&code=${code}&key=AGE-SECRET-KEY-1Q`,
    )
  })
})
