import { useLingui } from '@lingui/react/macro'
import type { InboxFilter } from './inboxFilters.ts'

/** @returns What the inbox's filters are called. */
export function useFilterWords(): Record<InboxFilter, string> {
  const { t } = useLingui()
  return {
    open: t`All in work`,
    mine: t`Assigned to me`,
    unassigned: t`Nobody assigned`,
    approval: t`Waiting for my approval`,
    returned: t`Returned with remarks`,
    overdue: t`Overdue`,
    information: t`Author asked for details`,
    judged: t`With the author or the supervisor`,
  }
}
