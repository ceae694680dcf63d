import { describe, expect, it } from 'vitest'
import { toCategoryTree } from '../../../lib/appeal/categoryTree.ts'
import { matchingLeaves } from './matchingLeaves.ts'

const tree = toCategoryTree({
  kind: 'categories',
  version: 1,
  categories: [
    { id: 1, name: { ru: 'Дороги', en: 'Roads' }, words: [] },
    { id: 2, parent: 1, name: { ru: 'Ямы', en: 'Potholes' }, words: ['выбоина'] },
    { id: 3, parent: 1, name: { ru: 'Разметка', en: 'Marking' }, words: ['зебра'] },
    { id: 4, name: { ru: 'Зелёные насаждения', en: 'Greenery' }, words: [] },
  ],
})
const ids = (typed: string) => matchingLeaves(tree, typed).map(({ id }) => id)

describe('looking for a category', () => {
  it('finds leaves by their names, their words and the names above them', () => {
    expect(ids('выбоина')).toEqual([2])
    expect(ids('POTHOLE')).toEqual([2])
    expect(ids('дорог')).toEqual([2, 3])
    expect(ids('дороги зебра')).toEqual([3])
    expect(ids('зеленые')).toEqual([4])
  })

  it('finds all for nothing, and nothing for what is not there', () => {
    expect(ids('  ')).toEqual([2, 3, 4])
    expect(ids('космос')).toEqual([])
  })
})
