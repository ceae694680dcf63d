import type { AppealStage, AppealState } from '@initiative-citizen/contracts/appeal-enums'

/** What is waited for: a stage of the contract's, whose deadline can be overdue, or the author's verdict, which lapses. */
export type AwaitedStage = AppealStage | 'Verdict'

/** `lapsed`: the author's time to judge is over, and silence is no fault. */
export type DeadlineTone = 'ok' | 'soon' | 'overdue' | 'lapsed'

/** From here on a deadline is near: three days. */
export const SOON_SECONDS = 3 * 86_400

const AWAITED: Readonly<Partial<Record<AppealState, AwaitedStage>>> = {
  Filed: 'Registration',
  Registered: 'Answer',
  Assigned: 'Answer',
  InfoRequested: 'Answer',
  Answered: 'Verdict',
  Disputed: 'Supervision',
}

/** States in which a passed deadline means that officials are late. */
export const OWED_STATES: readonly AppealState[] = [
  'Filed',
  'Registered',
  'Assigned',
  'InfoRequested',
  'Disputed',
]

/** @returns What an appeal in this state waits for; undefined when it is final. */
export function awaitedStage(state: AppealState): AwaitedStage | undefined {
  return AWAITED[state]
}

/**
 * How a deadline stands.
 * @param dueBy The first second that is too late, in unix seconds.
 * @param time The chain's time.
 */
export function deadlineTone(state: AppealState, dueBy: number, time: number): DeadlineTone {
  if (time >= dueBy) return state === 'Answered' ? 'lapsed' : 'overdue'
  return dueBy - time <= SOON_SECONDS ? 'soon' : 'ok'
}

/** Whether officials are late with an appeal. @param dueBy Undefined when it is final. */
export function isOverdue(state: AppealState, dueBy: number | undefined, time: number): boolean {
  return dueBy !== undefined && OWED_STATES.includes(state) && time >= dueBy
}
