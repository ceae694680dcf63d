import { useLingui } from '@lingui/react/macro'
import { type AnswerProblem, MAX_CONTACT, MAX_IMAGES, MAX_TEXT } from './composeAnswer.ts'

/** @returns A writer of what is wrong with a field of an answer, and what to do. */
export function useAnswerProblem(): (problem: AnswerProblem | undefined) => string | undefined {
  const { t } = useLingui()
  const words: Record<AnswerProblem, string> = {
    noText: t`Write the answer.`,
    textTooLong: t`Shorten it to ${MAX_TEXT} characters.`,
    variableLeft: t`A word in braces is left of the template: write what belongs there.`,
    contactTooLong: t`Shorten it to ${MAX_CONTACT} characters.`,
    noOutcome: t`Choose how the appeal ends.`,
    noPlan: t`Say by which day it will be done.`,
    planPassed: t`This day is over. Choose a later one.`,
    noDuplicate: t`Find the other appeal by its number.`,
    duplicateOfItself: t`This is the appeal that you answer. Find the other one.`,
    tooManyImages: t`Take some out: an answer has at most ${MAX_IMAGES} pictures.`,
    noAlt: t`Say of each picture what it shows.`,
  }
  return (problem) => problem && words[problem]
}
