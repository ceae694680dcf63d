import type { Address } from 'viem'
import { describe, expect, it } from 'vitest'
import type { SignedVoucher } from '../../lib/voucher/voucherCode.ts'
import { isRefused, voucherProblems } from './voucherProblems.ts'

const address = (digit: string): Address => `0x${digit.repeat(40)}`

const signed: SignedVoucher = {
  chainId: 31_337,
  registry: address('a'),
  voucher: { wallet: address('b'), nullifier: `0x${'1'.repeat(64)}`, district: 2, expiry: 1_000 },
  registrar: address('c'),
  signature: '0x01',
}

const good = {
  chainId: 31_337,
  registry: address('A'),
  now: 1_000,
  connected: address('B'),
  onChain: { mayRegister: true, walletKnown: false },
}

const kinds = (situation: Partial<Parameters<typeof voucherProblems>[1]>) =>
  voucherProblems(signed, { ...good, ...situation }).map(({ kind }) => kind)

describe('what is to be said against a voucher', () => {
  it('is nothing in its last second, whatever the letter case of addresses', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ connected: null })).toEqual([])
  })

  it('is that its time is over', () => {
    expect(kinds({ now: 1_001 })).toEqual(['expired'])
  })

  it('is another chain or register, and then nothing else matters', () => {
    expect(kinds({ chainId: 1, now: 2_000 })).toEqual(['otherRegister'])
    expect(kinds({ registry: address('d') })).toEqual(['otherRegister'])
  })

  it('is what the chain says of its registrar and of its wallet', () => {
    expect(kinds({ onChain: { mayRegister: false, walletKnown: false } })).toEqual(['notARegistrar'])
    expect(kinds({ onChain: { mayRegister: true, walletKnown: true } })).toEqual(['registeredAlready'])
  })

  it('is another wallet, which is a warning and no refusal', () => {
    const problems = voucherProblems(signed, { ...good, connected: address('d') })
    expect(problems).toEqual([{ kind: 'otherWallet', connected: address('d') }])
    expect(problems.some(isRefused)).toBe(false)
    expect(voucherProblems(signed, { ...good, now: 2_000 }).some(isRefused)).toBe(true)
  })
})
