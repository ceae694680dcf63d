import type { AppealDraft, SealedDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import type { PersonalData, PersonalDataKind } from '../../../lib/personalData/findPersonalData.ts'

/** Where a piece belongs among what only the department sees. */
const PLACES: Readonly<Record<PersonalDataKind, keyof SealedDraft>> = {
  phone: 'phone',
  email: 'email',
  address: 'address',
  passport: 'note',
  snils: 'note',
  card: 'note',
}

/**
 * Takes a piece out of the public text and puts it where only the department sees it.
 * @param field Which of the public texts it stands in.
 * @param mark What to write in its place, so that the sentence around it can still be read.
 * @returns What changes in the draft.
 */
export function moveToSealed(
  draft: AppealDraft,
  field: 'title' | 'text',
  { kind, text, start }: PersonalData,
  mark: string,
): Pick<AppealDraft, 'title' | 'text' | 'sealed'> {
  const before = draft[field].slice(0, start)
  const after = draft[field].slice(start + text.length)
  const place = PLACES[kind]
  const target = draft.sealed[place] === '' || draft.sealed[place] === text ? place : 'note'
  const former = draft.sealed[target]
  const value = former === '' || former === text ? text : `${former}\n${text}`
  return {
    title: draft.title,
    text: draft.text,
    [field]: before + mark + after,
    sealed: { ...draft.sealed, [target]: value },
  }
}
