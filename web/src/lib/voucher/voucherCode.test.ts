import { describe, expect, it } from 'vitest'
import {
  decodeVoucher,
  encodeVoucher,
  findVoucherCode,
  type SignedVoucher,
  VoucherCodeError,
} from './voucherCode.ts'

const signed: SignedVoucher = {
  chainId: 31_337,
  registry: '0x5FbDB2315678afecb367f032d93F642f64180aa3',
  voucher: {
    wallet: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
    nullifier: `0x${'ab'.repeat(32)}`,
    district: 7,
    expiry: 1_900_000_000,
  },
  registrar: '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC',
  signature: `0x${'cd'.repeat(65)}`,
}

function reasonOf(code: string): string {
  try {
    decodeVoucher(code)
    return 'read'
  } catch (error) {
    return error instanceof VoucherCodeError ? error.reason : String(error)
  }
}

describe('a voucher code', () => {
  it('carries the voucher there and back', () => {
    expect(decodeVoucher(encodeVoucher(signed))).toEqual(signed)
  })

  it('carries the signature of a contract, of any length', () => {
    const long = { ...signed, signature: `0x${'ef'.repeat(200)}` } as const
    expect(decodeVoucher(encodeVoucher(long))).toEqual(long)
  })

  it('fits into a link and a QR code', () => {
    const code = encodeVoucher(signed)
    expect(code).toMatch(/^[\w-]+$/)
    expect(code.length).toBeLessThan(250)
  })

  it('survives line breaks that mail puts in', () => {
    expect(decodeVoucher(encodeVoucher(signed).replace(/(.{60})/g, '$1\n'))).toEqual(signed)
  })

  it('notices what was cut off or mistyped', () => {
    const code = encodeVoucher(signed)
    expect(reasonOf(code.slice(0, -3))).toBe('damaged')
    expect(reasonOf(`${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`)).toBe('damaged')
    expect(reasonOf('привет')).toBe('damaged')
    expect(reasonOf('')).toBe('damaged')
  })

  it('is found in a link and by itself', () => {
    expect(findVoucherCode('https://city.example/#/register?voucher=AbC-_1&x=2')).toBe('AbC-_1')
    expect(findVoucherCode('  AbC ')).toBe('AbC')
  })
})
