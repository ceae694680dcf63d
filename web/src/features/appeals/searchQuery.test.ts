import { describe, expect, it } from 'vitest'
import { searchQuery, typedLabel } from './searchQuery.ts'

describe('a search for words', () => {
  it('wants every word, in any form, and lets it go on', () => {
    expect(searchQuery('  Яма, во дворе! ')).toBe('яма:* & во:* & дворе:*')
  })

  it.each(["a' | b", 'a & !b', 'a <-> (b)', 'a:*b'])('takes no operators from %s', (typed) => {
    expect(searchQuery(typed)).toBe('a:* & b:*')
  })

  it.each(['', '  ', '!?', '—'])('finds no word in "%s"', (typed) => {
    expect(searchQuery(typed)).toBeUndefined()
  })
})

describe('a number that is typed', () => {
  it.each([
    ['12-К/2027', '12-К/2027'],
    [' 12-к/2027 ', '12-К/2027'],
    ['№ 12', '12'],
    ['No. 7-жкх', '7-ЖКХ'],
  ])('%s is the number %s', (typed, label) => {
    expect(typedLabel(typed)).toBe(label)
  })

  it.each(['12 домов', 'дом 12', 'К/2027', ''])('"%s" is none', (typed) => {
    expect(typedLabel(typed)).toBeUndefined()
  })
})
