import { Plural, Trans } from '@lingui/react/macro'
import type { AppealEventKind } from '../../../generated/graphql.ts'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { ChainBody } from '../../components/ChainBody.tsx'
import { DepartmentName } from '../../components/DepartmentName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { OfficerName } from '../../components/OfficerName.tsx'
import { Photos } from '../../components/Photos.tsx'
import { Prose } from '../../components/Prose.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import type { AppealEvent, AppealView } from '../../lib/appeal/Appeal.ts'
import { tombstoneOf } from '../../lib/appeal/tombstoneOf.ts'
import { useEventWords } from '../../lib/appeal/useEventWords.ts'
import { Actor } from './Actor.tsx'
import { DeadlineWords } from './DeadlineWords.tsx'
import classes from './TimelineCard.module.css'
import type { TimelineRow } from './timelineRows.ts'

/** Steps that carry a text of their own. The appeal's and the answers' texts stand above. */
const WITH_COMMENT: readonly AppealEventKind[] = [
  'InformationRequested',
  'InformationProvided',
  'Extended',
  'Disputed',
  'Closed',
  'AnswerReturned',
]
const GOOD: readonly AppealEventKind[] = ['Answered', 'Confirmed']
const BAD: readonly AppealEventKind[] = ['Overdue', 'Disputed', 'Entombed']

/** One step: what happened, who did it, why, until when, and the text that goes with it. */
export function TimelineStep({ row: { event, count }, view }: { row: TimelineRow; view: AppealView }) {
  const words = useEventWords()
  const { kind, digest } = event
  const reason = words.reason(event)
  const weight = GOOD.includes(kind) ? 'good' : BAD.includes(kind) ? 'bad' : undefined
  const comment = WITH_COMMENT.includes(kind) ? digest : undefined
  return (
    <li className={classes.step} data-weight={weight} data-kind={kind}>
      <p className={classes.what}>
        {count > 1 ? (
          <Plural value={count} one="# resident joined" other="# residents joined" />
        ) : (
          words.kind[kind]
        )}
        {reason && `: ${reason}`}
      </p>
      <Where event={event} />
      <p className={classes.facts}>
        <Moment at={event.timestamp} />
        {' · '}
        <Actor event={event} appeal={view.appeal} />
        {' · '}
        <TransactionLink hash={event.transaction} />
      </p>
      {comment && (
        <div className={classes.comment}>
          <ChainBody kind="comment" digest={comment} tombstone={tombstoneOf(view, comment)} height={48}>
            {({ text, lang, images }) => (
              <>
                <Prose text={text} lang={lang} />
                <Photos images={images} lang={lang} />
              </>
            )}
          </ChainBody>
        </div>
      )}
    </li>
  )
}

/** The department, number, officer and deadline that a step brought. */
function Where({ event }: { event: AppealEvent }) {
  const { kind, department, formerDepartment, label, deadline, officer } = event
  const moved = kind === 'Registered' || kind === 'Forwarded'
  const parts = [
    formerDepartment !== undefined && (
      <Trans key="from">
        from: <DepartmentName number={formerDepartment} />
      </Trans>
    ),
    moved && department !== undefined && (
      <Trans key="to">
        to: <DepartmentName number={department} />
      </Trans>
    ),
    label && <AppealLabel key="label" label={label} />,
    kind === 'Assigned' && officer && <OfficerName key="officer" officer={officer} />,
    deadline !== undefined && <DeadlineWords key="deadline" kind={kind} deadline={deadline} />,
  ].filter((part) => part !== false && part !== undefined && part !== '')
  if (parts.length === 0) return null
  return (
    <p className={classes.facts}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one step never move
        <span key={index}>
          {index > 0 && ' · '}
          {part}
        </span>
      ))}
    </p>
  )
}
