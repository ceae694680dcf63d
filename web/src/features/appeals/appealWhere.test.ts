import { describe, expect, it } from 'vitest'
import { appealWhere, behindAppeal } from './appealWhere.ts'

const sources = { leaves: [], found: undefined, time: 1_800_000_000 }

describe('what appeals must meet to be listed', () => {
  it('is nothing without filters', () => {
    expect(appealWhere({}, sources)).toEqual([])
  })

  it('of a category: one of its leaves', () => {
    expect(appealWhere({ category: 2 }, { ...sources, leaves: [21, 22] })).toEqual([
      { category_in: [21, 22] },
    ])
  })

  it('overdue: officials owe something, by the chain’s time', () => {
    expect(appealWhere({ overdue: true }, sources)).toEqual([
      {
        state_in: ['Filed', 'Registered', 'Assigned', 'InfoRequested', 'Disputed'],
        dueBy_lte: '1800000000',
      },
    ])
  })

  it('of days: from the first one’s beginning to the last one’s end', () => {
    expect(appealWhere({ from: '2027-01-01', to: '2027-01-01' }, sources)).toEqual([
      { filedAt_gte: '1798761600' },
      { filedAt_lt: '1798848000' },
    ])
  })

  it('found by words, or by number', () => {
    expect(appealWhere({ q: 'яма' }, { ...sources, found: ['0xab'] })).toEqual([{ id_in: ['0xab'] }])
    expect(appealWhere({ q: '12-к' }, sources)).toEqual([{ label_starts_with: '12-К' }])
  })

  it('of the whole city: no district', () => {
    expect(appealWhere({ district: 0 }, sources)).toEqual([{ district: null }])
  })
})

describe('what comes behind a place in the list', () => {
  it('is all at the beginning', () => {
    expect(behindAppeal('new', undefined)).toEqual([])
  })

  it('goes down by time, and up by deadline', () => {
    expect(behindAppeal('new', '5-0xab')).toEqual([
      { or: [{ filedAt_lt: '5' }, { filedAt: '5', id_lt: '0xab' }] },
    ])
    expect(behindAppeal('due', '5-0xab')).toEqual([
      { or: [{ dueBy_gt: '5' }, { dueBy: '5', id_gt: '0xab' }] },
    ])
  })
})
