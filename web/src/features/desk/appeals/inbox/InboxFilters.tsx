import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import frame from '../../frame/DeskFrame.module.css'
import { INBOX_FILTERS, type InboxFilter } from './inboxFilters.ts'
import { useFilterWords } from './useFilterWords.ts'

/** The inbox's filters, each with what it would show. The choice stands in the address. */
export function InboxFilters({ counts }: { counts: Readonly<Record<InboxFilter, number>> }) {
  const { t } = useLingui()
  const words = useFilterWords()
  return (
    <nav className={frame.tabs} data-small="true" aria-label={t`What to show`}>
      {INBOX_FILTERS.map((filter) => (
        <Link
          key={filter}
          from="/desk/appeals"
          to="."
          search={({ filter: _, ...rest }) => (filter === 'open' ? rest : { ...rest, filter })}
          activeOptions={{ exact: true, explicitUndefined: true }}
          className={frame.tab}
        >
          {words[filter]}{' '}
          <span className={frame.count} data-pressing={filter === 'overdue' && counts[filter] > 0}>
            {counts[filter]}
          </span>
        </Link>
      ))}
    </nav>
  )
}
