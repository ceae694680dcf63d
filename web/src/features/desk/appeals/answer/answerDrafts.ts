import type { AppealId } from '../../../../lib/appeal/appealId.ts'
import type { Locale } from '../../../../lib/i18n/locale.ts'
import type { Store } from '../../../../lib/store/createStore.ts'
import { createKeptDrafts } from '../../../../lib/store/keptDrafts.ts'
import { type AnswerDraft, newAnswerDraft } from './AnswerDraft.ts'

const drafts = createKeptDrafts<AnswerDraft>('desk.answer.1.')

/** @returns An appeal's answer as it is being written; it survives a reload. @param lang For a draft that begins. */
export function answerDraft(appeal: AppealId, lang: Locale): Store<AnswerDraft> {
  return drafts.of(appeal, newAnswerDraft(lang))
}

/** Forgets a draft that was signed. @param lang Of the draft that begins in its place. */
export function forgetAnswerDraft(appeal: AppealId, lang: Locale): void {
  drafts.forget(appeal, newAnswerDraft(lang))
}

/** @returns The draft's text with another behind it: nothing that was written is lost. */
export function withText(draft: AnswerDraft, text: string): AnswerDraft {
  const before = draft.text.trimEnd()
  return { ...draft, text: before === '' ? text : `${before}\n\n${text}` }
}
