import type { AppealDraft } from '../../lib/appealDraft/AppealDraft.ts'
import { cleanLine, cleanText } from '../../lib/words/cleanText.ts'

export const FILING_STEPS = ['category', 'text', 'photos', 'place', 'similar', 'check'] as const

export type FilingStep = (typeof FILING_STEPS)[number]

/** As long as an appeal's body allows. */
export const MAX_TITLE = 120
export const MAX_TEXT = 10_000

/** What a draft lacks before it can be filed. */
export type Lack = 'category' | 'title' | 'text' | 'district'

const STEP_OF: Readonly<Record<Lack, FilingStep>> = {
  category: 'category',
  title: 'text',
  text: 'text',
  district: 'place',
}

/** @returns What is still missing, in the order of the steps. */
export function lacks({ category, title, text, district }: AppealDraft): readonly Lack[] {
  return [
    ...(category === undefined ? (['category'] as const) : []),
    ...(cleanLine(title) === '' ? (['title'] as const) : []),
    ...(cleanText(text) === '' ? (['text'] as const) : []),
    ...(district === undefined ? (['district'] as const) : []),
  ]
}

/** Whether a step has all that it needs. */
export function isComplete(draft: AppealDraft, step: FilingStep): boolean {
  const missing = lacks(draft)
  return step === 'check' ? missing.length === 0 : !missing.some((lack) => STEP_OF[lack] === step)
}

/** @returns The step after or before another; itself at either end. */
export function besideStep(step: FilingStep, distance: 1 | -1): FilingStep {
  return FILING_STEPS[FILING_STEPS.indexOf(step) + distance] ?? step
}

/** @returns The step that an address names; the first for anything else. */
export function parseFilingStep(value: unknown): FilingStep {
  return FILING_STEPS.find((step) => step === value) ?? 'category'
}
