import type { AppealCategory } from '@initiative-citizen/ipfs/schemas/categories'

/** A category that appeals can have: where they go, and which deadlines they get. */
export interface Leaf {
  readonly id: number
  readonly department: number
  readonly kind: number
}

/**
 * Makes a finder of categories by what people call them.
 * @param categories The published tree.
 * @returns Takes a name in Russian or English, or one of a category's other words, in any case; gives the first leaf of
 * the tree's last branch, which is for everything else, when there is no such name.
 */
export function categoryFinder(categories: readonly AppealCategory[]): (name: string | undefined) => Leaf {
  const byName = new Map<string, Leaf>()
  const lastBranch = categories.findLast(({ parent }) => parent === undefined)
  const leaves = categories.flatMap((category) => {
    const leaf = toLeaf(category)
    return leaf ? [{ category, leaf }] : []
  })
  for (const { category, leaf } of leaves) {
    for (const name of [category.name.ru, category.name.en, ...category.words]) {
      if (!byName.has(toKey(name))) byName.set(toKey(name), leaf)
    }
  }
  const rest = leaves.find(({ category }) => category.parent === lastBranch?.id) ?? leaves[0]
  if (!rest) throw new Error('The published tree of categories has no leaves.')
  return (name) => byName.get(toKey(name ?? '')) ?? rest.leaf
}

function toLeaf({ id, department, appealKind }: AppealCategory): Leaf | undefined {
  return department === undefined || appealKind === undefined
    ? undefined
    : { id, department, kind: appealKind }
}

function toKey(name: string): string {
  return name.trim().toLowerCase().replaceAll('ё', 'е')
}
