import { describe, expect, it } from 'vitest'
import { receiptText } from './receiptText.ts'

const facts = [
  { name: 'Round', value: 'Yards' },
  { name: 'Transaction', value: '0xabc', code: true },
]
const common = { title: 'Receipt', facts, name: (project: number) => `Project ${project}`, locale: 'en' }

describe('a receipt as text', () => {
  it('holds every line and every fact', () => {
    const lines = [
      { project: 0, amount: 200_000n },
      { project: 11, amount: 50n },
    ]
    expect(receiptText({ ...common, lines })).toBe(
      'Receipt\n\n  1. Project 0: 2,000\n  12. Project 11: 0.50\n\nRound: Yards\nTransaction: 0xabc\n',
    )
  })

  it('of a withdrawal has no lines', () => {
    expect(receiptText({ ...common, lines: [] })).toBe('Receipt\n\nRound: Yards\nTransaction: 0xabc\n')
  })
})
