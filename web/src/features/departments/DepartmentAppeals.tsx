import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { AppealStateBadge } from '../../components/AppealStateBadge.tsx'
import { Card } from '../../components/Card.tsx'
import { DeadlineBadge } from '../../components/DeadlineBadge.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Pager } from '../../components/Pager.tsx'
import { useAppealCategoryName } from '../../lib/appeal/useCategories.ts'
import classes from './DepartmentsPage.module.css'
import { useDepartmentAppeals } from './useDepartmentAppeals.ts'

/** The appeals that a department has or had to answer. */
export function DepartmentAppeals({ number, after }: { number: number; after: string | undefined }) {
  const result = useDepartmentAppeals(number, after)
  const categoryName = useAppealCategoryName()
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Its appeals</Trans>
      </h2>
      <LiveList result={result}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <p className={classes.soft}>
              <Trans>No appeals here</Trans>
            </p>
          ) : (
            <>
              <ul className={classes.list}>
                {rows.map(({ id, label, state, round, dueBy, category, title }) => (
                  <li key={id}>
                    <Link to="/appeals/$appeal" params={{ appeal: id }} lang={title?.lang}>
                      {title?.text ?? categoryName(category)}
                    </Link>
                    <span className={classes.few}>
                      <AppealLabel label={label} />
                    </span>
                    <AppealStateBadge state={state} round={round} />
                    <DeadlineBadge state={state} dueBy={dueBy} />
                  </li>
                ))}
              </ul>
              <Pager list="after" after={after} next={next} />
              <Link to="/appeals" search={{ department: number }}>
                <Trans>Search and filter them</Trans>
              </Link>
            </>
          )
        }
      </LiveList>
    </Card>
  )
}
