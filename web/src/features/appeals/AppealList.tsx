import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { Pager } from '../../components/Pager.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { AppealCard } from './AppealCard.tsx'
import classes from './AppealsPage.module.css'
import type { AppealFilters } from './appealFilters.ts'
import { useAppealConditions } from './useAppealConditions.ts'
import { useAppealList } from './useAppealList.ts'

interface AppealListProps {
  readonly filters: AppealFilters
  readonly onFilters: (filters: AppealFilters) => void
}

/** A page of the appeals that meet the filters. */
export function AppealList({ filters, onFilters }: AppealListProps) {
  const { t } = useLingui()
  const conditions = useAppealConditions(filters)
  const { data, error, retry } = useAppealList(filters, conditions)
  const failure = data ? undefined : (conditions.error ?? error)
  if (failure) {
    const again = () => {
      conditions.retry()
      retry()
    }
    return <IndexAway retry={again} />
  }
  if (!data || !conditions.ready) return <Placeholder height={480} />
  if (data.rows.length === 0) {
    const { view, sort, ...chosen } = filters
    const filtered = Object.keys(chosen).length > 0
    if (!filtered) return <Notice tone="empty" title={t`No appeal has been filed yet`} />
    return (
      <Notice
        tone="empty"
        title={t`No such appeals`}
        action={{
          label: t`Show all`,
          run: () => onFilters({ ...(view && { view }), ...(sort && { sort }) }),
        }}
      >
        <Trans>Nothing meets all that you chose. Take a choice away, or look for fewer words.</Trans>
      </Notice>
    )
  }
  return (
    <section aria-label={t`Appeals`}>
      <ul className={classes.list}>
        {data.rows.map((appeal) => (
          <li key={appeal.id}>
            <AppealCard appeal={appeal} />
          </li>
        ))}
      </ul>
      <Pager list="after" after={filters.after} next={data.next} />
    </section>
  )
}

/** Lists and maps are the index's; a single appeal can be read from the chain. */
export function IndexAway({ retry }: { retry: () => void }) {
  const { t } = useLingui()
  return (
    <Notice tone="warning" title={t`The index is away`} action={{ label: t`Try again`, run: retry }}>
      <Trans>
        Lists of appeals are made by the index, which does not answer now. An appeal's own page, opened by its
        link, reads the chain.
      </Trans>
    </Notice>
  )
}
