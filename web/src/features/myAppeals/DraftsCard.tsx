import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Moment } from '../../components/Moment.tsx'
import type { AppealDraft } from '../../lib/appealDraft/AppealDraft.ts'
import { forgetAppealDraft, keptAppealDrafts } from '../../lib/appealDraft/draftStore.ts'
import classes from './MyAppealsPage.module.css'

/** Appeals that were begun in this browser and not filed yet. */
export function DraftsCard() {
  const { t } = useLingui()
  const [drafts, setDrafts] = useState<readonly AppealDraft[]>([])
  const read = useCallback(() => {
    keptAppealDrafts().then(setDrafts, () => {})
  }, [])
  useEffect(read, [read])
  if (drafts.length === 0) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Drafts in this browser</Trans>
      </h2>
      <ul className={classes.list}>
        {drafts.map(({ id, title, changedAt, waiting }) => {
          const name = title.trim() || t`Without a title`
          return (
            <li key={id} className={classes.entry}>
              <Link to="/appeals/new" search={waiting ? { draft: id, step: 'check' } : { draft: id }}>
                {name}
              </Link>
              <span className={classes.line}>
                <span className={classes.soft}>
                  <Moment at={changedAt} short />
                </span>
                {waiting && (
                  <span>
                    <Trans>Waits for the network</Trans>
                  </span>
                )}
                <Button
                  variant="quiet"
                  aria-label={t`Throw the draft “${name}” away`}
                  onClick={() => void forgetAppealDraft(id).then(read)}
                >
                  <Trans>Throw away</Trans>
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
