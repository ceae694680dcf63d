import type { AnswerOutcome } from '@initiative-citizen/contracts/appeal-enums'
import type { AnswerBody } from '@initiative-citizen/ipfs/schemas/answer'
import { type AppealId, isAppealId } from '../../../../lib/appeal/appealId.ts'
import { cleanLine, cleanText } from '../../../../lib/words/cleanText.ts'
import type { AnswerDraft } from './AnswerDraft.ts'

export const MAX_TEXT = 20_000
export const MAX_CONTACT = 200
export const MAX_IMAGES = 10

/** What a draft's field may be wrong in. */
export type AnswerProblem =
  | 'noText'
  | 'textTooLong'
  | 'variableLeft'
  | 'contactTooLong'
  | 'noOutcome'
  | 'noPlan'
  | 'planPassed'
  | 'noDuplicate'
  | 'duplicateOfItself'
  | 'tooManyImages'
  | 'noAlt'

export type AnswerProblems = Readonly<
  Partial<Record<'text' | 'contact' | 'outcome' | 'plannedFor' | 'duplicateOf' | 'photos', AnswerProblem>>
>

/** An answer ready to be uploaded and signed. */
export interface ComposedAnswer {
  readonly body: AnswerBody
  readonly outcome: AnswerOutcome
  /** Unix seconds; zero for any outcome but `Planned`. */
  readonly plannedFor: number
  /** Undefined for any outcome but `Duplicate`. */
  readonly duplicateOf: AppealId | undefined
}

/**
 * Makes an answer of a draft.
 * @param appeal The appeal that is answered.
 * @param time The chain's time, unix seconds.
 * @returns The answer, or what is wrong with which field.
 */
export function composeAnswer(
  draft: AnswerDraft,
  { appeal, time }: { appeal: AppealId; time: number },
): ComposedAnswer | { readonly problems: AnswerProblems } {
  const problems = problemsOf(draft, appeal, time)
  if (Object.keys(problems).length > 0 || draft.outcome === '') return { problems }
  const { lang, outcome } = draft
  const contact = cleanLine(draft.contact)
  const photos = draft.photos.map(({ cid, type, alt }) => ({ cid, type, alt: cleanLine(alt) }))
  return {
    body: {
      kind: 'answer',
      version: 1,
      lang,
      text: cleanText(draft.text),
      ...(contact && { contact }),
      images: [...draft.formerImages, ...(photos as AnswerBody['images'])],
    },
    outcome,
    plannedFor: outcome === 'Planned' ? endOfDay(draft.plannedFor) : 0,
    duplicateOf: outcome === 'Duplicate' ? (draft.duplicateOf as AppealId) : undefined,
  }
}

function problemsOf(draft: AnswerDraft, appeal: AppealId, time: number): AnswerProblems {
  const text = cleanText(draft.text)
  const images = draft.photos.length + draft.formerImages.length
  return {
    ...(text === '' && { text: 'noText' }),
    ...(text.length > MAX_TEXT && { text: 'textTooLong' }),
    ...(/\{[a-z]+\}/.test(text) && { text: 'variableLeft' }),
    ...(draft.contact.trim().length > MAX_CONTACT && { contact: 'contactTooLong' }),
    ...(draft.outcome === '' && { outcome: 'noOutcome' }),
    ...(draft.outcome === 'Planned' && planProblem(draft.plannedFor, time)),
    ...(draft.outcome === 'Duplicate' && duplicateProblem(draft.duplicateOf, appeal)),
    ...(draft.photos.some(({ alt }) => alt.trim() === '') && { photos: 'noAlt' }),
    ...(images > MAX_IMAGES && { photos: 'tooManyImages' }),
  }
}

function planProblem(day: string, time: number): AnswerProblems {
  const end = endOfDay(day)
  if (Number.isNaN(end)) return { plannedFor: 'noPlan' }
  return end <= time ? { plannedFor: 'planPassed' } : {}
}

function duplicateProblem(other: string, appeal: AppealId): AnswerProblems {
  if (!isAppealId(other)) return { duplicateOf: 'noDuplicate' }
  return other === appeal ? { duplicateOf: 'duplicateOfItself' } : {}
}

/** @returns The last second of a day in the officer's own time zone, unix seconds; NaN for what is no day. */
export function endOfDay(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Math.floor(Date.parse(`${day}T23:59:59`) / 1_000) : Number.NaN
}
