import { describe, expect, it } from 'vitest'
import { similarQuery } from './similarQuery.ts'

describe('looking for similar texts', () => {
  it('asks for the telling words, each once', () => {
    expect(similarQuery('Яма на дороге! Дорога у дома 5, дорога у школы.')).toBe(
      'дороге | дорога | дома | школы',
    )
  })

  it('lets no sign of the query language through', () => {
    expect(similarQuery("слово & <-> !(другое):* 'третье'")).toBe('слово | другое | третье')
  })

  it('asks for nothing when there is nothing', () => {
    expect(similarQuery('А 12 !!')).toBe('')
  })

  it('asks for eight words at most', () => {
    expect(
      similarQuery('слово '.concat(...Array.from('абвгдежзик', (letter) => `${letter.repeat(5)} `))).split(
        '|',
      ),
    ).toHaveLength(8)
  })
})
