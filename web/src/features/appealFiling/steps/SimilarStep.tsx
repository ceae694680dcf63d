import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AppealStateBadge } from '../../../components/AppealStateBadge.tsx'
import { DeadlineBadge } from '../../../components/DeadlineBadge.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import type { AppealId } from '../../../lib/appeal/appealId.ts'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { useOnline } from '../../../lib/live/useOnline.ts'
import classes from '../FilingPage.module.css'
import { useSimilar } from '../similar/useSimilar.ts'

interface SimilarStepProps {
  readonly draft: AppealDraft
  readonly join: (appeal: AppealId) => ReactNode
}

/** Appeals that may be on the same matter: one that many have joined weighs more than many alike. */
export function SimilarStep({ draft, join }: SimilarStepProps) {
  const { t } = useLingui()
  const online = useOnline()
  const similar = useSimilar(draft)
  if (similar === 'away' || !online) {
    return (
      <Notice tone="warning" title={t`Similar appeals can't be looked up now`}>
        <Trans>The index does not answer, or you are offline. You can go on without.</Trans>
      </Notice>
    )
  }
  if (!similar) return <Placeholder height={200} />
  if (similar.length === 0) {
    return (
      <p>
        <Trans>Nobody has written about this yet, as far as we can tell. Go on.</Trans>
      </p>
    )
  }
  return (
    <>
      <p className={classes.soft}>
        <Trans>
          Is it one of these? Then join it: it stays one appeal, and the department sees how many it concerns.
        </Trans>
      </p>
      <ul className={classes.similar} aria-label={t`Appeals that may be on the same matter`}>
        {similar.map(({ id, title, state, dueBy, joined, label }) => (
          <li key={id}>
            <Link to="/appeals/$appeal" params={{ appeal: id }} target="_blank">
              {title}
            </Link>
            <span className={classes.line}>
              <AppealStateBadge state={state} />
              <DeadlineBadge state={state} dueBy={dueBy} />
              {label && <span className={classes.soft}>{label}</span>}
              <span className={classes.soft}>
                <Plural value={joined} one="# resident joined" other="# residents joined" />
              </span>
            </span>
            {join(id)}
          </li>
        ))}
      </ul>
    </>
  )
}
