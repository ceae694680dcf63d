import { describe, expect, it } from 'vitest'
import { parseProjectFilters } from './projectFilters.ts'

describe('parseProjectFilters', () => {
  it('reads what it knows', () => {
    const search = { q: 'парк', sort: 'level', category: 'parks', show: 'cart' }
    expect(parseProjectFilters(search)).toEqual(search)
  })

  it('leaves out what it does not understand', () => {
    expect(parseProjectFilters({ q: '', sort: 'price', category: 7, show: 'all', page: 3 })).toEqual({})
  })

  it('reads a number that the router made of a query, and bounds its length', () => {
    expect(parseProjectFilters({ q: 7 })).toEqual({ q: '7' })
    expect(parseProjectFilters({ q: 'x'.repeat(500) }).q).toHaveLength(100)
  })
})
