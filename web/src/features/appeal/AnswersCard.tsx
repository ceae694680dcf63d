import { Trans } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import { AnswerDocument } from './AnswerDocument.tsx'
import classes from './AppealPage.module.css'

/** The department's answers: the one that stands, those before it, and what was prepared and returned. */
export function AnswersCard({ view }: { view: AppealView }) {
  const { answers, appeal } = view
  if (answers.length === 0) return null
  const standing = answers.find(({ state, round }) => state === 'Given' && round === appeal.round)
  const waiting = answers.filter(({ state, round }) => state === 'Prepared' && round === appeal.round)
  const former = answers.filter((answer) => answer !== standing && !waiting.includes(answer))
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Answers</Trans>
      </h2>
      {standing && <AnswerDocument answer={standing} view={view} standing />}
      {!standing && waiting.map((answer) => <AnswerDocument key={answer.hash} answer={answer} view={view} />)}
      {former.length > 0 && (
        <details className={classes.details} open={!standing && waiting.length === 0}>
          <summary>
            <Trans>Earlier answers and drafts: {former.length}</Trans>
          </summary>
          {former.map((answer) => (
            <AnswerDocument key={answer.hash} answer={answer} view={view} />
          ))}
        </details>
      )}
    </Card>
  )
}
