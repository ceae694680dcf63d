import type { MedianAnswer } from './answerTimes.ts'

/** Fewer answers or marks than this say little of a department. */
export const FEW = 5

/** A department's running figures. */
export interface DepartmentFigures {
  readonly number: number
  readonly name: string
  readonly letters: string
  readonly closed: boolean
  readonly received: number
  readonly forwarded: number
  readonly open: number
  readonly answered: number
  /** Of the answers, the share given in time: 0 to 1. Undefined without answers. */
  readonly inTime: number | undefined
  readonly median: MedianAnswer
  readonly answerTimes: readonly number[]
  readonly overdue: number
  readonly disputed: number
  readonly reopened: number
  readonly confirmed: number
  readonly unconfirmed: number
  readonly upheld: number
  /** How many residents marked. */
  readonly marks: number
  /** Their mean marks, from 1 to 5; undefined without marks. */
  readonly mean:
    | {
        readonly all: number
        readonly promptness: number
        readonly substance: number
        readonly courtesy: number
      }
    | undefined
}
