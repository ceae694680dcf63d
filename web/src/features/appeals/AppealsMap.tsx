import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { CityMap } from '../../components/map/CityMap.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { AppealCard } from './AppealCard.tsx'
import { IndexAway } from './AppealList.tsx'
import classes from './AppealsPage.module.css'
import type { AppealFilters } from './appealFilters.ts'
import { useAppealConditions } from './useAppealConditions.ts'
import { useAppealMarkers } from './useAppealMarkers.ts'
import { useChosenAppeals } from './useChosenAppeals.ts'

/** The appeals that have a place, on the city's map; those that are pressed stand below it. */
export function AppealsMap({ filters }: { filters: AppealFilters }) {
  const { t } = useLingui()
  const { view: _, after: __, ...listed } = filters
  // A map has no order: those with a deadline only would be missed.
  const { sort: ___, ...chosenBy } = listed
  const key = JSON.stringify(chosenBy)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether anything changed
  const conditions = useAppealConditions(useMemo(() => chosenBy, [key]))
  const { markers, more, error, retry } = useAppealMarkers(conditions)
  const [pressed, setPressed] = useState<readonly string[]>([])
  const chosen = useChosenAppeals(pressed)
  if (error) return <IndexAway retry={retry} />
  if (!markers) return <Placeholder height={520} />
  return (
    <div className={classes.map}>
      <CityMap
        label={t`Map of appeals`}
        height={520}
        markers={markers}
        onMarkers={(ids) => setPressed(ids)}
      />
      <p className={classes.note}>
        <Plural
          value={markers.length}
          _0="No appeal with a place on the map"
          one="# appeal on the map"
          other="# appeals on the map"
        />
        {'. '}
        {more && <Trans>Older ones are left out: choose more narrowly to see them. </Trans>}
        <Trans>
          Red: overdue or disputed. Green: answered. Confidential appeals, and those without a place, stand
          only in{' '}
          <Link to="/appeals" search={listed}>
            the list
          </Link>
          .
        </Trans>
      </p>
      <div aria-live="polite">
        {chosen && chosen.length > 0 && (
          <ul className={classes.list}>
            {chosen.map((appeal) => (
              <li key={appeal.id}>
                <AppealCard appeal={appeal} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
