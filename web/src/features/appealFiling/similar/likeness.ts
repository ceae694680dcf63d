import { stem } from '../../../lib/words/stem.ts'
import { titleWords } from './searchText.ts'

/** @returns Which part of a title's words another has too, in whatever form: from 0 to 1. */
export function likeness(title: string, other: string): number {
  const words = titleWords(title).map(stem)
  const others = new Set(titleWords(other).map(stem))
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length
}
