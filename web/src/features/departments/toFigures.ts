import type { DepartmentRatingQuery } from '../../../generated/graphql.ts'
import { medianAnswer } from './answerTimes.ts'
import type { DepartmentFigures } from './DepartmentFigures.ts'

type Found = DepartmentRatingQuery['departments'][number]

/** @returns A department's figures as the index counts them, with what follows from them. */
export function toFigures(found: Found): DepartmentFigures {
  const { answered, answeredLate, marks, promptness, substance, courtesy, ...rest } = found
  return {
    ...rest,
    answered,
    inTime: answered === 0 ? undefined : (answered - answeredLate) / answered,
    median: medianAnswer(found.answerTimes),
    marks,
    mean:
      marks === 0
        ? undefined
        : {
            all: (promptness + substance + courtesy) / (3 * marks),
            promptness: promptness / marks,
            substance: substance / marks,
            courtesy: courtesy / marks,
          },
  }
}
