import type { AppealCategory } from '@initiative-citizen/ipfs/schemas/categories'
import type { CategoryTree } from '../../../lib/appeal/categoryTree.ts'

/**
 * @param typed What is looked for; empty for everything.
 * @returns The leaves in whose names, words, or names above all that was typed occurs, in the tree's order.
 */
export function matchingLeaves(tree: CategoryTree, typed: string): readonly AppealCategory[] {
  const sought = plain(typed).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return tree.leaves
  return tree.leaves.filter(({ id, words }) => {
    const names = tree.path(id).flatMap(({ name }) => [name.ru, name.en])
    const text = plain([...names, ...words].join(' '))
    return sought.every((part) => text.includes(part))
  })
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').trim()
}
