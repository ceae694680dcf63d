import { Trans } from '@lingui/react/macro'
import { Card } from '../../../../components/Card.tsx'
import type { AppealView } from '../../../../lib/appeal/Appeal.ts'
import classes from '../../desk.module.css'
import { presentAnswers } from '../one/presentAnswers.ts'
import { PreparedAnswer } from './PreparedAnswer.tsx'

interface PreparedCardProps {
  readonly view: AppealView
  readonly department: number
}

/** Answers that were prepared in this round: to be read, approved or returned. */
export function PreparedCard({ view, department }: PreparedCardProps) {
  const answers = presentAnswers(view)
  if (answers.length === 0) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Prepared answers</Trans>
      </h2>
      {answers.map((answer) => (
        <PreparedAnswer key={answer.hash} view={view} answer={answer} department={department} />
      ))}
    </Card>
  )
}
