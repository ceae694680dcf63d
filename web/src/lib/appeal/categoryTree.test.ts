import { describe, expect, it } from 'vitest'
import { toCategoryTree } from './categoryTree.ts'

const category = (id: number, parent?: number) => ({
  id,
  ...(parent !== undefined && { parent }),
  name: { ru: `К${id}`, en: `C${id}` },
  words: [],
})
const tree = toCategoryTree({
  kind: 'categories',
  version: 1,
  categories: [category(1), category(2), category(11, 1), category(12, 1), category(121, 12)],
})

describe('the tree of categories', () => {
  it('knows its tops and what is below', () => {
    expect(tree.children(undefined).map(({ id }) => id)).toEqual([1, 2])
    expect(tree.children(1).map(({ id }) => id)).toEqual([11, 12])
    expect(tree.children(11)).toEqual([])
  })

  it('takes for leaves what has none below, tops included', () => {
    expect(tree.leaves.map(({ id }) => id)).toEqual([2, 11, 121])
    expect(tree.leavesBelow(1)).toEqual([11, 121])
    expect(tree.leavesBelow(2)).toEqual([2])
  })

  it('leads from the top down to a category', () => {
    expect(tree.path(121).map(({ id }) => id)).toEqual([1, 12, 121])
    expect(tree.path(999)).toEqual([])
  })
})
