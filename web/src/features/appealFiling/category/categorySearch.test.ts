import { describe, expect, it } from 'vitest'
import { toCategoryTree } from '../../../lib/appeal/categoryTree.ts'
import { categorySearch } from './categorySearch.ts'

const leaf = { department: 1, appealKind: 1 }
const tree = toCategoryTree({
  kind: 'categories',
  version: 1,
  categories: [
    { id: 1, name: { ru: 'Дороги', en: 'Roads' }, words: [] },
    {
      id: 2,
      parent: 1,
      name: { ru: 'Ямы на проезжей части', en: 'Potholes' },
      words: ['выбоина', 'асфальт'],
      ...leaf,
    },
    { id: 3, parent: 1, name: { ru: 'Светофоры', en: 'Traffic lights' }, words: ['перекрёсток'], ...leaf },
    { id: 4, name: { ru: 'Дворы', en: 'Courtyards' }, words: [] },
    {
      id: 5,
      parent: 4,
      name: { ru: 'Детские площадки', en: 'Playgrounds' },
      words: ['качели', 'горка'],
      ...leaf,
    },
    {
      id: 6,
      parent: 4,
      name: { ru: 'Освещение двора', en: 'Courtyard lighting' },
      words: ['фонарь', 'темно'],
      ...leaf,
    },
  ],
})
const search = categorySearch(tree)

describe('the search for a category', () => {
  it.each([
    ['яма', 2],
    ['ям', 2],
    ['на дороге выбоины', 2],
    ['Асфальта', 2],
    ['перекресток', 3],
    ['перекрёстке', 3],
    ['сломались качели', 5],
    ['детская площадка', 5],
    ['не горят фонари', 6],
    ['playground', 5],
    ['светафор', 3],
    ['светоф', 3],
  ])('finds “%s” first', (query, id) => {
    expect(search(query)[0]).toBe(id)
  })

  it('finds leaves by what stands above them, and never the branches', () => {
    expect([...search('дороги')].sort()).toEqual([2, 3])
    expect(search('дороги')).not.toContain(1)
  })

  it('finds nothing for nothing', () => {
    expect(search('')).toEqual([])
    expect(search('щщщщщ')).toEqual([])
  })
})
