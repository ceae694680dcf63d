import { openDatabase } from '../database/openDatabase.ts'
import { forgetPictures } from '../picture/pictureStore.ts'
import type { AppealDraft } from './AppealDraft.ts'

const PREFIX = 'draft/'
const database = () => openDatabase('appeals')

/** @returns Where a draft's photographs wait; see `pictureStore`. */
export function photoShelf(draft: string): string {
  return `appeal.${draft}`
}

/** Writes a draft where it outlives the page. */
export async function keepAppealDraft(draft: AppealDraft): Promise<void> {
  await database().set(PREFIX + draft.id, draft)
}

/** @returns A kept draft; undefined if this browser has none of that name. */
export function keptAppealDraft(id: string): Promise<AppealDraft | undefined> {
  return database().get(PREFIX + id)
}

/** @returns All drafts of this browser, the last changed first. */
export async function keptAppealDrafts(): Promise<AppealDraft[]> {
  const keys = (await database().keys()).filter((key) => key.startsWith(PREFIX))
  const drafts = await Promise.all(keys.map((key) => database().get<AppealDraft>(key)))
  return drafts
    .filter((draft): draft is AppealDraft => draft !== undefined)
    .sort((a, b) => b.changedAt - a.changedAt)
}

/** Forgets a draft that was sent or thrown away, with its photographs. */
export async function forgetAppealDraft(id: string): Promise<void> {
  await Promise.all([database().remove(PREFIX + id), forgetPictures(photoShelf(id))])
}
