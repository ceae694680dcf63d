import { deadlineTone } from '../../../lib/appeal/deadline.ts'
import { useChainTime } from '../../../lib/live/useChainTime.ts'
import { countFilters, type InboxFilter } from '../appeals/inbox/inboxFilters.ts'
import { useInbox } from '../appeals/inbox/useInbox.ts'
import { usePen } from '../pen/Pen.ts'

export interface InboxCounts extends Readonly<Record<InboxFilter, number>> {
  /** In work, with three days or less to go. */
  readonly soon: number
}

/** @returns How much a department has in hand, as the connected wallet sees it; undefined while it is not known. */
export function useInboxCounts(department: number | undefined): InboxCounts | undefined {
  const { signer } = usePen()
  const { data } = useInbox(department)
  // By the minute: counting a thousand rows with every second would be seen.
  const time = useChainTime((now) => Math.floor(now / 60) * 60)
  if (!data) return undefined
  const account = 'address' in signer ? signer.address : undefined
  const soon = data.filter(
    ({ state, dueBy }) =>
      state !== 'Answered' && dueBy !== undefined && deadlineTone(state, dueBy, time) === 'soon',
  ).length
  return { ...countFilters(data, { account, time }), soon }
}
