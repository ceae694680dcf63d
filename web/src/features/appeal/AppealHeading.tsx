import { Trans, useLingui } from '@lingui/react/macro'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { AppealSentence } from '../../components/AppealSentence.tsx'
import { AppealStateBadge } from '../../components/AppealStateBadge.tsx'
import { DeadlineBadge } from '../../components/DeadlineBadge.tsx'
import { Notice } from '../../components/Notice.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import type { BodyState } from '../../lib/body/useBody.ts'
import classes from './AppealPage.module.css'
import { useAppealTitle } from './useAppealTitle.ts'

/** An appeal's number and title, where it stands, and who owes what until when. */
export function AppealHeading({ view, state }: { view: AppealView; state: BodyState<'appeal'> }) {
  const { t } = useLingui()
  const { appeal, source } = view
  const title = useAppealTitle(view, state)
  usePageTitle(appeal.label ? t`Appeal No. ${appeal.label}` : title.text)
  return (
    <header className={classes.heading}>
      <p className={classes.soft}>
        <AppealLabel label={appeal.label} />
      </p>
      <h1 lang={title.lang}>{title.text}</h1>
      <div className={classes.badges}>
        <AppealStateBadge state={appeal.state} round={appeal.round} />
        <DeadlineBadge state={appeal.state} dueBy={appeal.dueBy} />
      </div>
      <p className={classes.sentence}>
        <AppealSentence appeal={appeal} />
      </p>
      {source === 'chain' && (
        <Notice tone="calm" title={t`Read from the chain itself`}>
          <Trans>
            The index does not know this appeal yet, or does not answer. All below comes straight from the
            chain.
          </Trans>
        </Notice>
      )}
    </header>
  )
}
