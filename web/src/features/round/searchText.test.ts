import { describe, expect, it } from 'vitest'
import { matches, normalise } from './searchText.ts'

describe('normalise', () => {
  it.each([
    ['Ёлочка, д. 5', 'елочка д 5'],
    ['ЗЕЛЁНЫЙ  двор', 'зеленый двор'],
    ['Йод и край', 'йод и край'],
    ['Café № 7', 'cafe 7'],
    ['  — ', ''],
  ])('makes %j %j', (text, normal) => {
    expect(normalise(text)).toBe(normal)
  })
})

describe('matches', () => {
  const text = normalise('Детская площадка у дома на Лодочной, 14')
  const finds = (query: string) => matches(text, normalise(query))

  it('finds beginnings of words, in any order and case', () => {
    expect(finds('лодочн ДЕТСК')).toBe(true)
    expect(finds('14')).toBe(true)
  })

  it('wants every word of the query', () => {
    expect(finds('детская парковка')).toBe(false)
  })

  it('does not find the middle of a word', () => {
    expect(finds('щадка')).toBe(false)
  })

  it('takes "е" for "ё" both ways', () => {
    expect(matches(normalise('Ёлка'), normalise('елка'))).toBe(true)
    expect(matches(normalise('Елка'), normalise('ёлка'))).toBe(true)
  })
})
