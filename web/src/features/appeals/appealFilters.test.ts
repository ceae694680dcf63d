import { describe, expect, it } from 'vitest'
import { type AppealFilters, parseAppealFilters } from './appealFilters.ts'

describe('filters of appeals in the address', () => {
  it('reads what it wrote', () => {
    const filters: AppealFilters = {
      q: 'яма во дворе',
      state: 'Answered',
      department: 3,
      category: 12,
      district: 0,
      overdue: true,
      from: '2027-01-01',
      to: '2027-02-28',
      sort: 'due',
      view: 'map',
      after: '1800000000-0xab',
    }
    expect(parseAppealFilters({ ...filters })).toEqual(filters)
  })

  it('reads numbers and truths that were typed as text', () => {
    const typed = { department: '3', category: '12', district: '5', overdue: 'true' }
    expect(parseAppealFilters(typed)).toEqual({ department: 3, category: 12, district: 5, overdue: true })
  })

  it.each([
    { state: 'None' },
    { state: 'Lost' },
    { department: '-1' },
    { department: 1.5 },
    { category: '70000' },
    { from: '2027-13-01' },
    { to: 'yesterday' },
    { sort: 'new' },
    { sort: 'price' },
    { view: 'list' },
    { overdue: 'false' },
    { q: '' },
    { after: '' },
  ])('leaves out %o', (search) => {
    expect(parseAppealFilters(search)).toEqual({})
  })
})
