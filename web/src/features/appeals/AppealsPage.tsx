import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { AppealFilterBar } from './AppealFilterBar.tsx'
import { AppealList } from './AppealList.tsx'
import { AppealsMap } from './AppealsMap.tsx'
import classes from './AppealsPage.module.css'
import type { AppealFilters } from './appealFilters.ts'

interface AppealsPageProps {
  readonly filters: AppealFilters
  readonly onFilters: (filters: AppealFilters) => void
  /** The way to file one. */
  readonly filing: ReactNode
}

/** All appeals to the city, as a list or on its map. */
export function AppealsPage({ filters, onFilters, filing }: AppealsPageProps) {
  const { t } = useLingui()
  usePageTitle(t`Appeals`)
  const onMap = filters.view === 'map'
  return (
    <div className={classes.page}>
      <header className={classes.heading}>
        <div>
          <h1>
            <Trans>Appeals</Trans>
          </h1>
          <p className={classes.lead}>
            <Trans>
              What citizens write to the city, who owes them an answer and until when. Nobody can delete an
              appeal or move its deadline unseen.
            </Trans>
          </p>
        </div>
        {filing}
      </header>
      <AppealFilterBar filters={filters} onFilters={onFilters} />
      <nav className={classes.views} aria-label={t`How to show appeals`}>
        <Link
          to="."
          search={({ view: _, after: __, ...search }) => search}
          resetScroll={false}
          className={classes.view}
          activeOptions={{ exact: true, includeSearch: true }}
          data-chosen={!onMap}
        >
          <Trans>List</Trans>
        </Link>
        <Link
          to="."
          search={({ after: _, ...search }) => ({ ...search, view: 'map' as const })}
          resetScroll={false}
          className={classes.view}
          activeOptions={{ exact: true, includeSearch: true }}
          data-chosen={onMap}
        >
          <Trans>Map</Trans>
        </Link>
      </nav>
      {onMap ? <AppealsMap filters={filters} /> : <AppealList filters={filters} onFilters={onFilters} />}
    </div>
  )
}
