import MiniSearch from 'minisearch'
import type { CategoryTree } from '../../../lib/appeal/categoryTree.ts'
import { stem } from '../../../lib/words/stem.ts'

/** From this length on a word may be misspelt by one letter in five. */
const FUZZY_FROM = 5

interface Entry {
  readonly id: number
  readonly name: string
  readonly words: string
  /** The names above it. */
  readonly above: string
}

/** Finds categories by what people call the matter. */
export type CategorySearch = (query: string) => readonly number[]

/**
 * Makes a search over a tree's leaves: their names in both languages, the names above them, and the other words that
 * the city has written beside them.
 * @returns A function from what was typed to leaves' numbers, the best first.
 */
export function categorySearch(tree: CategoryTree): CategorySearch {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'words', 'above'],
    processTerm: (term) => (term.length < 2 ? null : stem(term)),
    searchOptions: {
      boost: { name: 3, words: 2 },
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
    },
  })
  const named = (id: number) => tree.path(id).map(({ name }) => `${name.ru} ${name.en}`)
  index.addAll(
    tree.leaves.map(({ id, words }) => {
      const names = named(id)
      return { id, name: names.at(-1) ?? '', words: words.join(' '), above: names.slice(0, -1).join(' ') }
    }),
  )
  return (query) => index.search(query).map(({ id }) => id as number)
}
