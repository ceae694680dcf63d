import { i18n } from '@lingui/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_RESIDENT, type ResidentFields, residentSchema } from './residentForm.ts'

const WALLET = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const GOOD: ResidentFields = { wallet: ` ${WALLET} `, person: 'passport 1', district: '3', days: '14' }

const problemsOf = (change: Partial<ResidentFields>) => {
  const result = residentSchema.safeParse({ ...GOOD, ...change })
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

describe('residentSchema', () => {
  it('reads a whole form', () => {
    expect(residentSchema.parse(GOOD)).toEqual({
      wallet: WALLET,
      person: 'passport 1',
      district: 3,
      days: 14,
    })
  })

  it('takes an address in one letter case, and gives it its checksum', () => {
    expect(residentSchema.parse({ ...GOOD, wallet: WALLET.toLowerCase() }).wallet).toBe(WALLET)
  })

  it('names each empty field', () => {
    expect(problemsOf({ ...EMPTY_RESIDENT, days: '' })).toEqual(['wallet', 'person', 'district', 'days'])
  })

  it.each([
    [{ wallet: '0x12' }, ['wallet']],
    [{ wallet: WALLET.replace('C5', 'c5') }, ['wallet']],
    [{ days: '0' }, ['days']],
    [{ days: '366' }, ['days']],
    [{ days: '1.5' }, ['days']],
  ])('refuses %j', (change, problems) => {
    expect(problemsOf(change)).toEqual(problems)
  })
})
