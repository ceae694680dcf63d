import type { InboxRow } from './InboxRow.ts'

/**
 * Whether an appeal can be assigned: before its answer; by the head in any case, by an officer to oneself while nobody
 * else has it.
 */
export function mayAssign(
  { state, officer }: Pick<InboxRow, 'state' | 'officer'>,
  { head }: { head: boolean },
): boolean {
  const inWork = state === 'Registered' || state === 'Assigned' || state === 'InfoRequested'
  return inWork && (head || officer === undefined)
}
