import { pageStorage } from '../../../../lib/store/pageStorage.ts'
import type { RoundDraft } from './draft.ts'

/** The shape's version is part of the key: a draft of another shape is not read. */
const KEY = 'desk.round.1'

/** Where its pictures wait. */
export const PICTURE_SHELF = 'desk.round'

/** Writes the draft where it outlives the page. A storage that is full or forbidden loses it with the page. */
export function keepDraft(draft: RoundDraft): void {
  try {
    pageStorage().setItem(KEY, JSON.stringify(draft))
  } catch {
    // Nothing to be done, and nothing lost yet: the form itself still holds all of it.
  }
}

/** @returns The draft of an earlier visit; undefined if there is none. */
export function keptDraft(): RoundDraft | undefined {
  const text = pageStorage().getItem(KEY)
  return text === null ? undefined : (JSON.parse(text) as RoundDraft)
}

export function forgetDraft(): void {
  pageStorage().removeItem(KEY)
}
