/**
 * What search compares: lower case, "ё" as "е", no accents, words parted by single blanks.
 * @example normalise('Ёлочка, д. 5') === 'елочка д 5'
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether each word of the query begins a word of the text. Both must be normalised. */
export function matches(text: string, query: string): boolean {
  const words = ` ${text}`
  return query.split(' ').every((word) => words.includes(` ${word}`))
}
