import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import type { AppealAnswer, AppealView } from '../../lib/appeal/Appeal.ts'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import { useAppeal } from '../../lib/appeal/useAppeal.ts'
import classes from './AnswerPrint.module.css'
import { AnswerSheet } from './AnswerSheet.tsx'

/** The answer that stands, as a sheet of paper: to print, or to save as PDF. */
export function AnswerPrint({ id }: { id: AppealId }) {
  const { t } = useLingui()
  const { view, error, retry } = useAppeal(id)
  const answer = view?.answers.find(({ state }) => state === 'Given')
  const label = view?.appeal.label
  usePageTitle(label && t`Answer to appeal No. ${label}`)
  if (view === undefined) {
    if (!error) return <Placeholder height={640} />
    return (
      <Notice
        tone="failure"
        title={t`The appeal can't be read now`}
        action={{ label: t`Try again`, run: retry }}
      >
        <code>{error.message}</code>
      </Notice>
    )
  }
  if (!view || !answer) return <NoAnswer id={id} known={view !== null} />
  return <Sheet view={view} answer={answer} />
}

function NoAnswer({ id, known }: { id: AppealId; known: boolean }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toAppeal = () => void navigate({ to: '/appeals/$appeal', params: { appeal: id } })
  return (
    <Notice
      tone="empty"
      title={known ? t`There is no answer yet` : t`There is no such appeal`}
      {...(known && { action: { label: t`To the appeal`, run: toAppeal } })}
    />
  )
}

function Sheet({ view, answer }: { view: AppealView; answer: AppealAnswer }) {
  return (
    <div className={classes.sheet}>
      <div className={classes.tools}>
        <Link to="/appeals/$appeal" params={{ appeal: view.appeal.id }}>
          ← <Trans>To the appeal</Trans>
        </Link>
        <Button onClick={() => window.print()}>
          <Trans>Print or save as PDF</Trans>
        </Button>
      </div>
      <AnswerSheet view={view} answer={answer} />
    </div>
  )
}
