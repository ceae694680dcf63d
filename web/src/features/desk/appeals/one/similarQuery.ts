/** More words make the search slow and no better. */
const MAX_WORDS = 8
/** Shorter words tell little. */
const MIN_LETTERS = 4

/**
 * Writes what to ask the index's full-text search for, to find texts like this one: any of its telling words.
 * @param text A title and a text; longer words of it count, those that come first before others.
 * @returns As PostgreSQL's text search takes it: "яма | дорога"; empty when there is nothing to look for.
 */
export function similarQuery(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const telling = [...new Set(words.filter((word) => word.length >= MIN_LETTERS))]
  return telling.slice(0, MAX_WORDS).join(' | ')
}
