import type { Step } from './steps.ts'

/** The ways appeals go: each gives the steps up to some state. Days count from the filing. */

/** Taken in by the dispatcher. */
export const registered = (after = 0.7): Step[] => [{ after, do: 'register' }]

/** In an officer's hands. */
export const assigned = (after = 0.7): Step[] => [
  ...registered(after),
  { after: after + 0.6, do: 'assign', officer: 1, by: 0 },
]

/** An officer has asked the author for more. */
export const asked = (): Step[] => [...assigned(), { after: 3.4, do: 'ask', by: 1 }]

/** The author has replied. */
export const informed = (): Step[] => [...asked(), { after: 4.9, do: 'inform' }]

/** An answer waits for approvals. */
export const waiting = (after: number): Step[] => [
  ...assigned(),
  { after, do: 'prepare', version: 'first', by: 1 },
]

/** A hasty answer was returned with remarks. */
export const returned = (after: number): Step[] => [
  ...assigned(),
  { after, do: 'prepare', version: 'hasty', by: 1 },
  { after: after + 0.8, do: 'return', by: 0 },
]

/** A hasty answer was returned, a better one waits. */
export const preparedAnew = (after: number): Step[] => [
  ...returned(after),
  { after: after + 2, do: 'prepare', version: 'first', by: 1 },
]

/** Answered, all signatures at once. */
export const answered = (after: number, approvers: readonly (0 | 2)[] = [0]): Step[] => [
  ...assigned(),
  { after, do: 'answer', version: 'first', by: 1, approvers },
]

/** Answered signature by signature, on chain. */
export const answeredInSteps = (after: number, approvers: readonly (0 | 2)[] = [0]): Step[] => [
  ...waiting(after),
  ...approvers.map((by, at): Step => ({ after: after + 0.5 * (at + 1), do: 'approve', by })),
]

/** The author is content, more or less. */
export const confirmed = (before: Step[], marks: readonly [number, number, number], days = 2.3): Step[] => [
  ...before,
  { after: end(before) + days, do: 'confirm', marks },
]

/** The author does not agree, and the appeal is open again. */
export const disputed = (
  before: Step[],
  reason: Extract<Step, { do: 'dispute' }>['reason'] = 'notFixed',
  days = 3,
): Step[] => [...before, { after: end(before) + days, do: 'dispute', reason }]

/** The second answer of a reopened appeal. */
export const answeredAgain = (before: Step[], days: number, approvers: readonly (0 | 2)[] = [0]): Step[] => [
  ...before,
  { after: end(before) + days, do: 'answer', version: 'second', by: 1, approvers },
]

/** Disputed again: a supervisor has to decide. */
export const disputedTwice = (before: Step[], days = 2): Step[] => [
  ...before,
  { after: end(before) + days, do: 'dispute', reason: 'notToThePoint', again: true },
]

/** The author was silent, and somebody has closed it. */
export const unconfirmed = (before: Step[], by: number): Step[] => [
  ...before,
  { after: end(before) + 14.5, do: 'closeUnconfirmed', by },
]

/** The author has taken it back. */
export const withdrawn = (before: Step[], days: number): Step[] => [
  ...before,
  { after: end(before) + days, do: 'withdraw' },
]

/** Residents who join, one after another from the second day on. */
export const joined = (...places: readonly number[]): Step[] =>
  places.map((by, at) => ({ after: 1.1 + 0.37 * at, do: 'join', by }))

/** Something dangerous: on its way within the hour, answered within the day. */
export const emergency = (): Step[] => [
  { after: 0.02, do: 'register' },
  { after: 0.03, do: 'assign', officer: 1, by: 1 },
  { after: 0.4, do: 'answer', version: 'first', by: 1, approvers: [0] },
]

/** The same as another appeal. */
export const duplicate = (after: number, of: string): Step[] => [
  ...assigned(),
  { after, do: 'answer', version: 'duplicate', duplicateOf: of, by: 1, approvers: [0] },
]

/** The head has taken more time; answered in it, or not yet. */
export const extended = (
  reason: Extract<Step, { do: 'extend' }>['reason'],
  answeredAfter?: number,
): Step[] => [
  ...(answeredAfter === undefined ? assigned() : answered(answeredAfter)),
  { after: 18, do: 'extend', days: 25, reason },
]

/** Came to the wrong department, which sent it on. */
export const forwardedToRoads = (): Step[] => [
  ...registered(),
  { after: 2.6, do: 'forward', to: 'roads', reason: 'otherCompetence', by: 1 },
  { after: 3.4, do: 'assign', officer: 2, by: 0 },
]

/** Sent on with what is sealed: a new envelope first. */
export const resealed = (): Step[] => [
  ...registered(),
  { after: 2.9, do: 'reseal', to: 'housing', by: 1 },
  { after: 2.91, do: 'forward', to: 'housing', reason: 'misrouted', by: 1 },
  { after: 3.7, do: 'assign', officer: 1, by: 0 },
]

/** Answered by the gardeners, while they were there. */
export const answeredByGardening = (): Step[] => [
  { after: 0.8, do: 'register', to: 'gardening' },
  { after: 1.4, do: 'assign', officer: 1, by: 0 },
  { after: 11, do: 'answer', version: 'first', by: 1, approvers: [0] },
]

/** Lay with the gardeners when their department was closed, and went to others. */
export const takenOverFromGardening = (): Step[] => [
  { after: 0.8, do: 'register', to: 'gardening' },
  { after: 12, do: 'forward', to: 'improvement', reason: 'departmentClosed', by: 'dispatcher' },
  { after: 13, do: 'assign', officer: 1, by: 0 },
  { after: 20, do: 'answer', version: 'first', by: 1, approvers: [0] },
]

function end(steps: readonly Step[]): number {
  return Math.max(0, ...steps.map(({ after }) => after))
}
