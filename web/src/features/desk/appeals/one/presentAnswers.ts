import type { AppealAnswer, AppealView } from '../../../../lib/appeal/Appeal.ts'

/**
 * @returns What the present department prepared in the present round, the newest first: answers of former rounds and
 * departments can't be given any more.
 */
export function presentAnswers({ appeal, answers }: Pick<AppealView, 'appeal' | 'answers'>): AppealAnswer[] {
  return answers.filter(({ round, department }) => round === appeal.round && department === appeal.department)
}
