/** Words of a title that say what it is about. */
const WORD = /[\p{L}\d]{3,}/gu
const MAX_WORDS = 10

/** @returns The words of a title that say what it is about, each once. */
export function titleWords(title: string): readonly string[] {
  return [...new Set(title.toLowerCase().match(WORD) ?? [])].slice(0, MAX_WORDS)
}

/**
 * Writes a full-text query: any of the title's words. The index stems them itself.
 * @returns Undefined if there is no word to ask for.
 */
export function searchText(title: string): string | undefined {
  const words = titleWords(title)
  return words.length === 0 ? undefined : words.join(' | ')
}
