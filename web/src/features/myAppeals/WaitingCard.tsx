import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../components/Card.tsx'
import { DeadlineBadge } from '../../components/DeadlineBadge.tsx'
import classes from './MyAppealsPage.module.css'
import { MyTitle } from './MyTitle.tsx'
import type { MyAppeal } from './useMyAppeals.ts'

/** What is expected of the visitor, before everything else. */
export function WaitingCard({ appeals }: { appeals: readonly MyAppeal[] }) {
  if (appeals.length === 0) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Waits for you</Trans>
      </h2>
      <ul className={classes.list}>
        {appeals.map(({ id, title, confidential, state, dueBy }) => (
          <li key={id} className={classes.entry}>
            <h3>
              <Link to="/appeals/$appeal" params={{ appeal: id }}>
                <MyTitle title={title} confidential={confidential} />
              </Link>
            </h3>
            <span className={classes.line}>
              {state === 'Answered' ? (
                <Trans>It is answered: confirm or dispute the answer.</Trans>
              ) : (
                <Trans>The department asks you for details.</Trans>
              )}
              {state === 'Answered' && <DeadlineBadge state={state} dueBy={dueBy} />}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
