import { createHash } from 'node:crypto'
import { Words } from './Words.ts'

/** What must not be read on a page of one language: the texts' ids, and the other language's words. */
export function leftoversOf(words: Words): ReadonlySet<string> {
  const english = new Words('en').all
  const foreign = words.locale === 'en' ? new Words('ru').all : english
  const own = new Set(words.all)
  return new Set([...english.map(idOf), ...foreign.filter((text) => isWords(text) && !own.has(text))])
}

/** Lingui's id of a text, which is shown where its translation is missing. */
function idOf(text: string): string {
  return createHash('sha256').update(`${text}\u{1f}`).digest('base64').slice(0, 6)
}

/** Whether a text has no placeholder and more than one letter. */
function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/[{<]/.test(text)
}
