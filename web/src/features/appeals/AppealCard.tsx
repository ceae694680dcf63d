import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { AppealSentence } from '../../components/AppealSentence.tsx'
import { AppealStateBadge } from '../../components/AppealStateBadge.tsx'
import { Card } from '../../components/Card.tsx'
import { DeadlineBadge } from '../../components/DeadlineBadge.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { useAppealCategoryName } from '../../lib/appeal/useCategories.ts'
import classes from './AppealCard.module.css'
import type { AppealRow } from './useAppealList.ts'

/** One appeal of the list, leading to its page. */
export function AppealCard({ appeal }: { appeal: AppealRow }) {
  const categoryName = useAppealCategoryName()
  const title = useTitle(appeal)
  const { body, joined } = appeal
  return (
    <Card className={classes.card}>
      <div className={classes.badges}>
        <AppealStateBadge state={appeal.state} round={appeal.round} />
        <DeadlineBadge state={appeal.state} dueBy={appeal.dueBy} />
      </div>
      <h3 className={classes.title}>
        <Link to="/appeals/$appeal" params={{ appeal: appeal.id }} className={classes.link} lang={body?.lang}>
          {title}
        </Link>
      </h3>
      <p className={classes.facts}>
        <AppealLabel label={appeal.label} />
        {' · '}
        {categoryName(appeal.category)}
        {' · '}
        {body?.address ? (
          <span lang={body.lang}>{body.address}</span>
        ) : (
          <DistrictName number={appeal.district} />
        )}
      </p>
      <p className={classes.sentence}>
        <AppealSentence appeal={appeal} />
      </p>
      <p className={classes.facts}>
        <Trans>
          Filed <Moment at={appeal.filedAt} short />
        </Trans>
        {joined > 0 && (
          <>
            {' · '}
            <Plural value={joined} one="# resident joined" other="# residents joined" />
          </>
        )}
      </p>
    </Card>
  )
}

/** The title, or what stands in its place. */
function useTitle({ body, visibility, tombstone, category }: AppealRow): string {
  const { t } = useLingui()
  const categoryName = useAppealCategoryName()
  if (tombstone?.state === 'Erased') return t`The text was erased`
  if (tombstone) return t`The text is hidden`
  if (visibility === 'Confidential') return t`Confidential appeal`
  return body?.title || categoryName(category)
}
