import { describe, expect, it } from 'vitest'
import { signingBlock } from './signingBlock.ts'

const one = [{ project: 1, amount: 500n }]
const two = [{ project: 2, amount: 500n }]
const over = { kind: 'overShare', needed: 500n, share: 100n } as const

describe('what keeps a cart from being signed', () => {
  it('is nothing for a first cart, a changed one, and an emptied one', () => {
    expect(signingBlock({ lines: one, standing: [], changed: true, problems: [] })).toBeNull()
    expect(signingBlock({ lines: two, standing: one, changed: true, problems: [] })).toBeNull()
    expect(signingBlock({ lines: [], standing: one, changed: true, problems: [] })).toBeNull()
  })

  it('is having chosen nothing', () => {
    expect(signingBlock({ lines: [], standing: [], changed: false, problems: [] })).toBe('nothingChosen')
  })

  it('is saying what the standing ballot says', () => {
    expect(signingBlock({ lines: one, standing: one, changed: false, problems: [] })).toBe('unchanged')
  })

  it('is what the contract would refuse', () => {
    expect(signingBlock({ lines: one, standing: [], changed: true, problems: [over] })).toBe('problems')
  })
})
