import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../../components/AppealLabel.tsx'
import { DepartmentName } from '../../../components/DepartmentName.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { useAppealCategoryName } from '../../../lib/appeal/useCategories.ts'
import classes from './AppealsHome.module.css'
import type { LatestAnswer } from './useAppealsHome.ts'

/** What departments answered lately. */
export function LatestAnswers({ answers }: { answers: readonly LatestAnswer[] }) {
  const words = useAppealWords()
  const categoryName = useAppealCategoryName()
  return (
    <div className={classes.side}>
      <h3>
        <Trans>Latest answers</Trans>
      </h3>
      {answers.length === 0 && (
        <p className={classes.words}>
          <Trans>No answer has been given yet</Trans>
        </p>
      )}
      <ul className={classes.list}>
        {answers.map(({ hash, outcome, givenAt, department, appeal, label, category, title }) => (
          <li key={hash}>
            <Link to="/appeals/$appeal" params={{ appeal }} lang={title?.lang}>
              {title?.text ?? categoryName(category)}
            </Link>
            <p>
              {words.outcome[outcome]} · <DepartmentName number={department} /> ·{' '}
              <AppealLabel label={label} /> · <Moment at={givenAt} short />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
