import { isFinal } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useParams } from '@tanstack/react-router'
import { Notice } from '../../../../components/Notice.tsx'
import { Placeholder } from '../../../../components/Placeholder.tsx'
import type { AppealView } from '../../../../lib/appeal/Appeal.ts'
import { useAppeal } from '../../../../lib/appeal/useAppeal.ts'
import { useBody } from '../../../../lib/body/useBody.ts'
import classes from '../../desk.module.css'
import { ExtendAct } from '../../head/ExtendAct.tsx'
import { OfficerNotice } from '../../officers/OfficerNotice.tsx'
import { DecideActs } from '../../supervisor/DecideActs.tsx'
import { AnswerCard } from '../answer/AnswerCard.tsx'
import { PreparedCard } from '../answer/PreparedCard.tsx'
import { AssignAct } from './AssignAct.tsx'
import { ForwardAct } from './ForwardAct.tsx'
import { HistoryCard } from './HistoryCard.tsx'
import { InformationAct } from './InformationAct.tsx'
import { SealedCard } from './SealedCard.tsx'
import { SimilarCard } from './SimilarCard.tsx'
import { StandingCard } from './StandingCard.tsx'
import { TextCard } from './TextCard.tsx'
import { tombstoneOf } from './tombstoneOf.ts'
import { useSealedPart } from './useSealedPart.ts'

/** Everything about one appeal on one page: what was written, what happened, and what can be done now. */
export function DeskAppealPage() {
  const { t } = useLingui()
  const { appeal: id } = useParams({ from: '/desk/appeals/$appeal' })
  const { view, error, retry } = useAppeal(id)
  if (view) return <Appeal key={view.appeal.id} view={view} />
  if (view === null)
    return (
      <Notice tone="empty" title={t`There is no such appeal`}>
        <Trans>
          Neither the index nor the chain knows this number. Check the address, or look in the{' '}
          <Link to="/desk/appeals">inbox</Link>.
        </Trans>
      </Notice>
    )
  if (error)
    return (
      <Notice
        tone="failure"
        title={t`Neither index nor chain answers`}
        action={{ label: t`Try again`, run: retry }}
      >
        <Trans>Check your connection and try again.</Trans>
      </Notice>
    )
  return <Placeholder height={420} />
}

function Appeal({ view }: { view: AppealView }) {
  const { appeal } = view
  const [body, retryBody] = useBody('appeal', appeal.digest)
  const tombstone = tombstoneOf(view, appeal.digest)
  const verified = body.status === 'verified' ? body.body : undefined
  const sealed = useSealedPart(appeal, verified)
  const { department } = appeal
  const inWork =
    appeal.state === 'Registered' || appeal.state === 'Assigned' || appeal.state === 'InfoRequested'
  return (
    <div className={classes.page}>
      <p>
        <Link to="/desk/appeals" search={department ? { department } : {}}>
          <Trans>← To the inbox</Trans>
        </Link>
      </p>
      {department !== undefined && <OfficerNotice department={department} />}
      <StandingCard view={view} />
      <TextCard appeal={appeal} body={body} tombstone={tombstone} onRetry={retryBody} />
      {verified?.seal && <SealedCard sealed={sealed} lang={verified.lang} />}
      {department !== undefined && inWork && (
        <>
          <PreparedCard view={view} department={department} />
          <AnswerCard
            view={view}
            department={department}
            body={tombstone ? undefined : verified}
            sealed={sealed}
          />
          {verified && !tombstone && <SimilarCard appeal={appeal} body={verified} />}
          <div className={classes.columns}>
            <AssignAct appeal={appeal} department={department} />
            {appeal.state === 'Assigned' && <InformationAct appeal={appeal} department={department} />}
            {appeal.round === 0 && (
              <ForwardAct appeal={appeal} department={department} body={verified} sealed={sealed} />
            )}
            {!appeal.extended && <ExtendAct appeal={appeal} department={department} />}
          </div>
        </>
      )}
      {appeal.state === 'Disputed' && <DecideActs appeal={appeal} />}
      <HistoryCard view={view} />
      {!isFinal(appeal.state) && appeal.state === 'Filed' && (
        <p>
          <Link to="/desk/dispatch">
            <Trans>It is not registered yet: to the dispatcher's queue</Trans>
          </Link>
        </p>
      )}
    </div>
  )
}
