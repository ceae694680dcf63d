import { cleanLine, cleanText } from '../../../lib/words/cleanText.ts'
import type { FilingDraft } from './FilingDraft.ts'

export type FilingProblem = 'empty' | 'tooLong' | 'noAlt' | 'noKey'

export type FilingProblems = Readonly<
  Partial<Record<'category' | 'district' | 'title' | 'text' | 'photos' | 'contacts', FilingProblem>>
>

const MAX_TITLE = 120
const MAX_TEXT = 10_000
const MAX_CONTACT = 120

/** Whether anything in a filing must be sealed. */
export function needsSeal({ visibility, name, phone, email, home }: FilingDraft): boolean {
  return visibility === 'Confidential' || [name, phone, email, home].some((value) => value.trim() !== '')
}

/**
 * @param sealable Whether the category's department has published a key.
 * @returns What is wrong with which field; nothing when it can be filed.
 */
export function filingProblems(draft: FilingDraft, { sealable }: { sealable: boolean }): FilingProblems {
  const title = cleanLine(draft.title)
  const text = cleanText(draft.text)
  const contacts = [draft.name, draft.phone, draft.email, draft.home].map(cleanLine)
  return {
    ...(draft.category === '' && { category: 'empty' }),
    ...(draft.district === '' && { district: 'empty' }),
    ...(title === '' && { title: 'empty' }),
    ...(title.length > MAX_TITLE && { title: 'tooLong' }),
    ...(text === '' && { text: 'empty' }),
    ...(text.length > MAX_TEXT && { text: 'tooLong' }),
    ...(draft.photos.some(({ alt }) => cleanLine(alt) === '') && { photos: 'noAlt' }),
    ...(contacts.some((value) => value.length > MAX_CONTACT) && { contacts: 'tooLong' }),
    ...(draft.category !== '' && needsSeal(draft) && !sealable && { contacts: 'noKey' }),
  }
}
