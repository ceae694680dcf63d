import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness } from './likeness.ts'
import { boxAround, type Candidate, metres, rankSimilar } from './rankSimilar.ts'
import { searchText } from './searchText.ts'

const here = { lat: 55.75, lon: 37.6 }
const north = (distance: number) => ({ lat: here.lat + distance / 111_320, lon: here.lon })
const matter = { category: 12, district: 3, location: here }
const candidate = (id: string, change: Partial<Candidate>): Candidate => ({
  id: `0x${id}`,
  title: id,
  category: 99,
  district: undefined,
  location: undefined,
  words: 0,
  ...change,
})

describe('similar appeals', { timeout: 60_000 }, () => {
  it('puts the same matter at the same place first', () => {
    const found = rankSimilar(
      [
        candidate('words', { words: 1, category: 12 }),
        candidate('near', { location: north(400), category: 12 }),
        candidate('same', { location: north(20), category: 12, words: 0.3 }),
      ],
      matter,
    )
    expect(found.map(({ id }) => id)).toEqual(['0xsame', '0xwords', '0xnear'])
  })

  it('leaves out what only shares a place, a word or a category', () => {
    const found = rankSimilar(
      [
        candidate('place', { location: north(10) }),
        candidate('word', { words: 1 }),
        candidate('category', { category: 12, district: 3 }),
        candidate('far', { location: north(5_000), category: 12, words: 0.9 }),
      ],
      matter,
    )
    expect(found).toEqual([])
  })

  it('never shows more than five, and none twice', () => {
    const many = Array.from({ length: 9 }, (_, rank) =>
      candidate(String(rank), { category: 12, location: here }),
    )
    expect(rankSimilar(many, matter)).toHaveLength(5)
  })

  it('asks the index for a square that holds all that is near', () => {
    const place = fc.record({
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      lon: fc.double({ min: -170, max: 170, noNaN: true }),
    })
    fc.assert(
      fc.property(place, fc.double({ min: -0.004, max: 0.004, noNaN: true }), (pin, shift) => {
        const other = { lat: pin.lat + shift, lon: pin.lon }
        fc.pre(metres(pin, other) < 499)
        const { south, north: top } = boxAround(pin)
        expect(other.lat * 1e6).toBeGreaterThanOrEqual(south)
        expect(other.lat * 1e6).toBeLessThanOrEqual(top)
      }),
    )
  })
})

describe('the likeness of two titles', () => {
  it('is the part of the words that both have, in any form', () => {
    expect(likeness('Яма на Садовой', 'Ямы: Садовая улица, 33')).toBe(1)
    expect(likeness('Яма у остановки', 'Яма на дороге')).toBe(0.5)
    expect(likeness('Яма у остановки', 'Не горит фонарь')).toBe(0)
    expect(likeness('?', 'Яма')).toBe(0)
  })
})

describe('the words to search by', () => {
  it('joins what says something, and lets no operator through', () => {
    expect(searchText('Яма у школы: & | ! (яма)')).toBe('яма | школы')
    expect(searchText('?? ы')).toBeUndefined()
  })
})
