import { forgetPictures, type PhotoDraft } from '../../lib/picture/pictureStore.ts'
import type { Store } from '../../lib/store/createStore.ts'
import { createKeptDrafts } from '../../lib/store/keptDrafts.ts'

/** A text with photographs that will go with a step of an appeal. */
interface CommentDraft {
  readonly text: string
  readonly photos: readonly PhotoDraft[]
}

const NOTHING: CommentDraft = { text: '', photos: [] }
const drafts = createKeptDrafts<CommentDraft>('appeal.comment.1.')

/** @returns What is being written on a shelf; it survives a reload. */
export function commentDraft(shelf: string): Store<CommentDraft> {
  return drafts.of(shelf, NOTHING)
}

/** Forgets what was sent, with its photographs. */
export function forgetCommentDraft(shelf: string): void {
  drafts.forget(shelf, NOTHING)
  void forgetPictures(shelf)
}
