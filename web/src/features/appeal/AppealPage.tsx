import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import { tombstoneOf } from '../../lib/appeal/tombstoneOf.ts'
import { useAppeal } from '../../lib/appeal/useAppeal.ts'
import { useBody } from '../../lib/body/useBody.ts'
import { AnswersCard } from './AnswersCard.tsx'
import { AppealHeading } from './AppealHeading.tsx'
import classes from './AppealPage.module.css'
import { AppealText } from './AppealText.tsx'
import { FactsCard } from './FactsCard.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { ShareCard } from './ShareCard.tsx'
import { TimelineCard } from './TimelineCard.tsx'

interface AppealPageProps {
  readonly id: AppealId
  /** What the visitor can do with the appeal: its author's acts, joining, what anyone may do. */
  readonly acts: (view: AppealView) => ReactNode
}

/** An appeal: what was asked, who owes what until when, every step, and what was answered under whose signatures. */
export function AppealPage({ id, acts }: AppealPageProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { view, error, retry } = useAppeal(id)
  if (view) return <Found view={view} acts={acts(view)} />
  if (view === null) {
    return (
      <Notice
        tone="empty"
        title={t`There is no such appeal`}
        action={{ label: t`To all appeals`, run: () => void navigate({ to: '/appeals' }) }}
      >
        <Trans>
          Neither the index nor the chain knows it. If it was filed just now, wait until its transaction is
          confirmed; otherwise the link was cut off or mistyped.
        </Trans>
      </Notice>
    )
  }
  if (!error) return <Placeholder height={480} />
  return (
    <Notice
      tone="failure"
      title={t`The appeal can't be read now`}
      action={{ label: t`Try again`, run: retry }}
    >
      <Trans>
        Neither the index nor the chain answers. Check your connection; the appeal itself is safe on the
        chain.
      </Trans>{' '}
      <code>{error.message}</code>
    </Notice>
  )
}

function Found({ view, acts }: { view: AppealView; acts: ReactNode }) {
  const { digest } = view.appeal
  const tombstone = tombstoneOf(view, digest)
  const [state, retry] = useBody('appeal', tombstone ? undefined : digest)
  return (
    <article className={classes.page}>
      <Link to="/appeals">
        ← <Trans>All appeals</Trans>
      </Link>
      <AppealHeading view={view} state={state} />
      {acts}
      <div className={classes.columns}>
        <div className={classes.main}>
          <AppealText view={view} tombstone={tombstone} state={state} retry={retry} />
          <AnswersCard view={view} />
          <TimelineCard view={view} />
        </div>
        <aside className={classes.aside}>
          <FactsCard view={view} />
          {state.status === 'verified' && !tombstone && <PlaceCard body={state.body} />}
          <ShareCard appeal={view.appeal} />
        </aside>
      </div>
    </article>
  )
}
