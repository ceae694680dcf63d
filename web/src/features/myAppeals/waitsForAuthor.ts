import type { AppealState } from '@initiative-citizen/contracts/appeal-enums'

/** Whether something is expected of an appeal's author. @param time The chain's, in unix seconds. */
export function waitsForAuthor(
  { state, dueBy }: { readonly state: AppealState; readonly dueBy: number | undefined },
  time: number,
): boolean {
  if (state === 'InfoRequested') return true
  return state === 'Answered' && (dueBy === undefined || time < dueBy)
}
