import type { AppealId } from '../../../../lib/appeal/appealId.ts'
import type { Locale } from '../../../../lib/i18n/locale.ts'
import { createStore, type Store } from '../../../../lib/store/createStore.ts'
import { pageStorage } from '../../../../lib/store/pageStorage.ts'
import { type AnswerDraft, newAnswerDraft } from './AnswerDraft.ts'

/** The shape's version is part of the key: a draft of another shape is not read. */
const key = (appeal: AppealId) => `desk.answer.1.${appeal}`

const drafts = new Map<AppealId, Store<AnswerDraft>>()

/** @returns An appeal's answer as it is being written; it survives a reload. @param lang For a draft that begins. */
export function answerDraft(appeal: AppealId, lang: Locale): Store<AnswerDraft> {
  const known = drafts.get(appeal)
  if (known) return known
  const kept = pageStorage().getItem(key(appeal))
  const store = createStore(kept === null ? newAnswerDraft(lang) : (JSON.parse(kept) as AnswerDraft))
  store.subscribe(() => keep(appeal, store.get()))
  drafts.set(appeal, store)
  return store
}

/** Forgets a draft that was signed. */
export function forgetAnswerDraft(appeal: AppealId): void {
  const store = drafts.get(appeal)
  if (store) store.set(newAnswerDraft(store.get().lang))
  pageStorage().removeItem(key(appeal))
}

function keep(appeal: AppealId, draft: AnswerDraft): void {
  try {
    pageStorage().setItem(key(appeal), JSON.stringify(draft))
  } catch {
    // The browser's storage is full or forbidden: the draft lasts as long as the page.
  }
}

/** @returns The draft's text with another behind it: nothing that was written is lost. */
export function withText(draft: AnswerDraft, text: string): AnswerDraft {
  const before = draft.text.trimEnd()
  return { ...draft, text: before === '' ? text : `${before}\n\n${text}` }
}
