import { isFinal } from '@initiative-citizen/contracts/appeal-enums'
import type { Appeal, AppealEvent } from '../../lib/appeal/Appeal.ts'
import { isOverdue } from '../../lib/appeal/deadline.ts'

/** What somebody can do with an appeal now. */
export type Act =
  | 'confirm'
  | 'dispute'
  | 'provideInformation'
  | 'withdraw'
  | 'join'
  | 'markOverdue'
  | 'closeUnconfirmed'
  | 'reopen'

type Standing = Pick<Appeal, 'author' | 'state' | 'visibility' | 'round' | 'dueBy' | 'reportedOverdue'>

/** An answer closes this way back. */
const WITHDRAWABLE = ['Filed', 'Registered', 'Assigned', 'InfoRequested']

/**
 * Finds what a wallet can do, by the contract's own rules.
 * @param wallet In lower case; undefined while none is connected.
 * @param time The chain's, in unix seconds.
 */
export function actsOf(appeal: Standing, wallet: string | undefined, time: number): readonly Act[] {
  const { state, round, dueBy, visibility } = appeal
  if (isFinal(state)) return []
  const passed = dueBy !== undefined && time >= dueBy
  const own = wallet !== undefined && wallet === appeal.author
  const acts: Act[] = []
  if (own && state === 'Answered' && !passed) acts.push('confirm', 'dispute')
  if (own && state === 'InfoRequested') acts.push('provideInformation')
  if (own && round === 0 && WITHDRAWABLE.includes(state)) acts.push('withdraw')
  if (!own && visibility !== 'Confidential') acts.push('join')
  if (state === 'Answered' && passed) acts.push('closeUnconfirmed')
  if (state === 'Disputed' && passed) acts.push('reopen')
  if (isOverdue(state, dueBy, time) && !appeal.reportedOverdue) acts.push('markOverdue')
  return acts
}

/**
 * Whether the present department can't open the sealed part: it was sealed to another, and nobody has sealed it anew.
 * @param sealedTo The department that the body's seal names.
 */
export function needsNewSeal(
  appeal: Pick<Appeal, 'department' | 'state'>,
  events: readonly Pick<AppealEvent, 'kind' | 'department'>[],
  sealedTo: number,
): boolean {
  if (appeal.department === undefined || isFinal(appeal.state)) return false
  const moves = events.filter(
    ({ kind }) => kind === 'Registered' || kind === 'Forwarded' || kind === 'Resealed',
  )
  // Sealed anew after the last move: for the department that has it since.
  if (moves.at(-1)?.kind === 'Resealed') return false
  return appeal.department !== sealedTo || moves.some(({ kind }) => kind === 'Resealed')
}
