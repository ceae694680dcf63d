import { Trans } from '@lingui/react/macro'
import { Card } from '../../../../components/Card.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import { WalletLink } from '../../../../components/WalletLink.tsx'
import type { AppealEvent, AppealView } from '../../../../lib/appeal/Appeal.ts'
import { useDepartmentName } from '../../../../lib/appeal/useDepartments.ts'
import { useEventWords } from '../../../../lib/appeal/useEventWords.ts'
import classes from '../../desk.module.css'
import { AnswerText } from '../answer/AnswerText.tsx'
import { CommentText } from './CommentText.tsx'
import { tombstoneOf } from './tombstoneOf.ts'

/** All that happened, the oldest first, with the texts that went with it. */
export function HistoryCard({ view }: { view: AppealView }) {
  const given = new Map(
    view.answers.filter(({ state }) => state === 'Given').map((each) => [each.hash, each]),
  )
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>History</Trans>
      </h2>
      <ol className={classes.steps}>
        {view.events.map((event) => {
          const answer = event.kind === 'Answered' && event.answer ? given.get(event.answer) : undefined
          return (
            <li key={event.id} className={classes.step}>
              <Step event={event} />
              {isComment(event) && event.digest && (
                <CommentText digest={event.digest} tombstone={tombstoneOf(view, event.digest)} />
              )}
              {answer && <AnswerText answer={answer} tombstone={tombstoneOf(view, answer.digest)} />}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

function Step({ event }: { event: AppealEvent }) {
  const words = useEventWords()
  const department = useDepartmentName()
  const reason = words.reason(event)
  return (
    <p>
      <strong>{words.kind[event.kind]}</strong>
      {reason && <>: {reason}</>}
      {event.label && (
        <>
          {' '}
          · <Trans>No. {event.label}</Trans>
        </>
      )}
      {(event.kind === 'Registered' || event.kind === 'Forwarded') && event.department !== undefined && (
        <> · {department(event.department)}</>
      )}
      <br />
      <span className={classes.soft}>
        <Moment at={event.timestamp} short />
        {event.actor && (
          <>
            {' '}
            · <WalletLink address={event.actor} />
          </>
        )}{' '}
        · <TransactionLink hash={event.transaction} />
      </span>
    </p>
  )
}

/** Whether the digest that goes with a step is a comment's. */
function isComment({ kind }: AppealEvent): boolean {
  return (
    kind === 'InformationRequested' ||
    kind === 'InformationProvided' ||
    kind === 'Extended' ||
    kind === 'AnswerReturned' ||
    kind === 'Disputed' ||
    kind === 'Closed'
  )
}
