/** Long searches find nothing more. */
const MOST_WORDS = 8

/**
 * Writes what a reader typed as the index's full-text search wants it: every word must occur, in any form, and may go
 * on. Whatever is no letter and no digit only parts words, so nothing typed is taken for an operator.
 * @returns Undefined when there is no word to look for.
 */
export function searchQuery(typed: string): string | undefined {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0
    ? undefined
    : words
        .slice(0, MOST_WORDS)
        .map((word) => `${word}:*`)
        .join(' & ')
}

/** @returns The number that was typed, or its beginning, as in 12-К/2027; undefined for anything else. */
export function typedLabel(typed: string): string | undefined {
  const text = typed.trim().replace(/^(№|No\.?)\s*/i, '')
  return /^\d+(-\S*)?$/.test(text) ? text.toUpperCase() : undefined
}
