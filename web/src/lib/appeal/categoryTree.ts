import type { AppealCategory, CategoriesBody } from '@initiative-citizen/ipfs/schemas/categories'

/** The published tree of what appeals are about. */
export interface CategoryTree {
  /** Each after its parent, as published. */
  readonly all: readonly AppealCategory[]
  readonly of: (id: number) => AppealCategory | undefined
  /** Those directly below a category; the tops for undefined. */
  readonly children: (id: number | undefined) => readonly AppealCategory[]
  /** What an appeal can be about: categories that have none below. */
  readonly leaves: readonly AppealCategory[]
  /** From the top down to the category itself; empty for one that is unknown. */
  readonly path: (id: number) => readonly AppealCategory[]
  /** The numbers of the leaves below a category, or its own if it is one. */
  readonly leavesBelow: (id: number) => readonly number[]
}

/** Arranges the published categories. */
export function toCategoryTree({ categories }: CategoriesBody): CategoryTree {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const byParent = new Map<number | undefined, AppealCategory[]>()
  for (const category of categories) {
    byParent.set(category.parent, [...(byParent.get(category.parent) ?? []), category])
  }
  const path = (id: number): AppealCategory[] => {
    const category = byId.get(id)
    if (!category) return []
    return [...(category.parent === undefined ? [] : path(category.parent)), category]
  }
  const leavesBelow = (id: number): number[] => {
    const below = byParent.get(id)
    return below ? below.flatMap((child) => leavesBelow(child.id)) : [id]
  }
  return {
    all: categories,
    of: (id) => byId.get(id),
    children: (id) => byParent.get(id) ?? [],
    leaves: categories.filter(({ id }) => !byParent.has(id)),
    path,
    leavesBelow,
  }
}
