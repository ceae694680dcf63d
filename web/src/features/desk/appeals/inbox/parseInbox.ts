import { INBOX_FILTERS, type InboxFilter } from './inboxFilters.ts'

/** The inbox's place in the address: what is looked for, and whose inbox it is if not one's own. */
export interface InboxSearch {
  readonly filter?: InboxFilter
  readonly department?: number
}

/** Reads the inbox's search parameters; what it does not know is left out. */
export function parseInbox({ filter, department }: Record<string, unknown>): InboxSearch {
  const known = INBOX_FILTERS.find((each) => each === filter)
  const number = Number(department)
  return {
    ...(known && known !== 'open' && { filter: known }),
    ...(Number.isSafeInteger(number) && number > 0 && { department: number }),
  }
}
