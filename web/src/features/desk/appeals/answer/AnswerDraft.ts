import type { AnswerOutcome } from '@initiative-citizen/contracts/appeal-enums'
import type { AnswerBody } from '@initiative-citizen/ipfs/schemas/answer'
import type { Locale } from '../../../../lib/i18n/locale.ts'
import type { PhotoDraft } from '../../../../lib/picture/pictureStore.ts'

/** A photograph that stands in IPFS already, from the text that this one began with. */
export type FormerImage = AnswerBody['images'][number]

/** An answer as it is being written. */
export interface AnswerDraft {
  readonly lang: Locale
  readonly text: string
  readonly contact: string
  readonly outcome: AnswerOutcome | ''
  /** A planned answer's day, ISO, as the browser's field gives it. */
  readonly plannedFor: string
  /** A duplicate's other appeal: its id, or what was typed so far. */
  readonly duplicateOf: string
  readonly photos: readonly PhotoDraft[]
  readonly formerImages: readonly FormerImage[]
}

/** @returns An empty draft. */
export function newAnswerDraft(lang: Locale): AnswerDraft {
  return {
    lang,
    text: '',
    contact: '',
    outcome: '',
    plannedFor: '',
    duplicateOf: '',
    photos: [],
    formerImages: [],
  }
}
