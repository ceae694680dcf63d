import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Hex } from 'viem'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import type { AppealView } from '../../../../lib/appeal/Appeal.ts'
import { useLocale } from '../../../../lib/i18n/useLocale.ts'
import { useHeartbeat } from '../../../../lib/live/HeartbeatContext.ts'
import { chainTime } from '../../../../lib/live/useChainTime.ts'
import { useStore } from '../../../../lib/store/useStore.ts'
import { useUpload } from '../../bodies/useUpload.ts'
import classes from '../../desk.module.css'
import type { Sealed } from '../one/useSealedPart.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AnswerPreview } from './AnswerPreview.tsx'
import { answerDraft } from './answerDrafts.ts'
import { type AnswerProblems, type ComposedAnswer, composeAnswer } from './composeAnswer.ts'
import { sealedWordsIn } from './sealedWordsIn.ts'

interface AnswerCardProps {
  readonly view: AppealView
  readonly department: number
  /** The appeal's text, for the templates; undefined when it is not shown. */
  readonly body: AppealBody | undefined
  readonly sealed: Sealed
}

/** Where an answer is written, looked at as citizens will see it, signed and sent for approval. */
export function AnswerCard({ view, department, body, sealed }: AnswerCardProps) {
  const { t } = useLingui()
  const { appeal } = view
  const heartbeat = useHeartbeat()
  const store = answerDraft(appeal.id, useLocale())
  const draft = useStore(store)
  const { upload, busy, failure } = useUpload()
  const [problems, setProblems] = useState<AnswerProblems>({})
  const [ready, setReady] = useState<{ answer: ComposedAnswer; digest: Hex }>()
  const shelf = `answer/${appeal.id}`
  if (appeal.state === 'Registered')
    return (
      <Card className={classes.card}>
        <h2>
          <Trans>Answer</Trans>
        </h2>
        <p>
          <Trans>
            An answer can be prepared once somebody is assigned: take the appeal, or assign it below.
          </Trans>
        </p>
      </Card>
    )
  const leaks = sealed.state.status === 'open' ? sealedWordsIn(draft.text, sealed.state.part) : []
  const preview = async () => {
    const result = composeAnswer(draft, {
      appeal: appeal.id,
      time: chainTime(heartbeat.get(), Date.now()),
    })
    if ('problems' in result) return setProblems(result.problems)
    setProblems({})
    const digest = await upload(async (gateway) =>
      (await import('./putAnswer.ts')).putAnswer(result.body, { shelf, photos: draft.photos }, gateway),
    )
    if (digest) setReady({ answer: result, digest })
  }
  if (ready)
    return (
      <AnswerPreview
        appeal={appeal}
        department={department}
        shelf={shelf}
        {...ready}
        onBack={() => setReady(undefined)}
      />
    )
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Answer</Trans>
      </h2>
      <AnswerForm
        appeal={appeal}
        department={department}
        body={body}
        draft={draft}
        shelf={shelf}
        problems={problems}
        onChange={store.set}
      />
      {leaks.length > 0 && (
        <Notice tone="warning" title={t`This is in the sealed part: ${leaks.join(', ')}`}>
          <Trans>The answer is public. Take it out before you sign.</Trans>
        </Notice>
      )}
      {failure && (
        <Notice tone="failure" title={t`The upload stopped`}>
          {failure}
        </Notice>
      )}
      <div className={classes.actions}>
        <Button loading={busy} onClick={() => void preview()}>
          {t`Preview`}
        </Button>
        {Object.keys(problems).length > 0 && (
          <span role="alert" className={classes.soft}>
            <Trans>Something is missing: see the fields above.</Trans>
          </span>
        )}
      </div>
    </Card>
  )
}
