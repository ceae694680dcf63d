import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { AppealSentence } from '../../components/AppealSentence.tsx'
import { AppealStateBadge } from '../../components/AppealStateBadge.tsx'
import { DeadlineBadge } from '../../components/DeadlineBadge.tsx'
import { Moment } from '../../components/Moment.tsx'
import { useEventWords } from '../../lib/appeal/useEventWords.ts'
import classes from './MyAppealsPage.module.css'
import { MyTitle } from './MyTitle.tsx'
import type { MyAppeal } from './useMyAppeals.ts'

/** One of the visitor's appeals: where it stands, who owes what until when, and how it came there. */
export function AppealEntry({ appeal }: { appeal: MyAppeal }) {
  const words = useEventWords()
  const { state, round, dueBy, label, joined, steps } = appeal
  return (
    <li className={classes.entry}>
      <h3>
        <Link to="/appeals/$appeal" params={{ appeal: appeal.id }}>
          <MyTitle title={appeal.title} confidential={appeal.confidential} />
        </Link>
      </h3>
      <span className={classes.line}>
        <AppealStateBadge state={state} round={round} />
        <DeadlineBadge state={state} dueBy={dueBy} />
        <span className={classes.soft}>
          <AppealLabel label={label} />
        </span>
        {joined > 0 && (
          <span className={classes.soft}>
            <Plural value={joined} one="# resident joined" other="# residents joined" />
          </span>
        )}
      </span>
      <p>
        <AppealSentence appeal={appeal} />
      </p>
      <details>
        <summary>
          <Trans>What has happened</Trans>
        </summary>
        <ol className={classes.history}>
          {steps.map((step) => {
            const why = words.reason(step)
            return (
              <li key={step.id}>
                <Moment at={step.timestamp} short /> {words.kind[step.kind]}
                {why && `: ${why}`}
              </li>
            )
          })}
        </ol>
      </details>
    </li>
  )
}
