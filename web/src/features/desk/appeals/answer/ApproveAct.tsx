import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Notice } from '../../../../components/Notice.tsx'
import type { Appeal, AppealAnswer } from '../../../../lib/appeal/Appeal.ts'
import classes from '../../desk.module.css'
import { OfficerButton } from '../../officers/OfficerButton.tsx'
import { AnswerWords } from './AnswerWords.tsx'
import { toSigned } from './toSigned.ts'
import { useSignAnswer } from './useSignAnswer.tsx'

interface ApproveActProps {
  readonly appeal: Appeal
  readonly answer: AppealAnswer
  readonly department: number
  /** With this approval the appeal is answered. */
  readonly last: boolean
}

/** Approves a prepared answer by one's own signature. */
export function ApproveAct({ appeal, answer, department, last }: ApproveActProps) {
  const { t } = useLingui()
  const { busy, refused, sign } = useSignAnswer()
  const approve = (from: Address) =>
    void sign(from, toSigned(appeal, answer), {
      title: t`Approve the answer`,
      words: (
        <>
          <AnswerWords label={appeal.label} answer={answer} />
          <p>
            {last ? (
              <Trans>You have signed it. With this transaction the appeal is answered.</Trans>
            ) : (
              <Trans>You have signed it. The transaction puts your approval on the chain.</Trans>
            )}
          </p>
        </>
      ),
      action: last ? t`Approve and answer` : t`Approve`,
      done: last ? <Trans>The appeal is answered.</Trans> : <Trans>Your approval is on the chain.</Trans>,
    })
  return (
    <>
      {refused && (
        <Notice tone="failure" title={refused.what}>
          {refused.todo}
        </Notice>
      )}
      <div className={classes.actions}>
        <OfficerButton department={department} disabled={busy} onAct={approve}>
          {busy ? t`Confirm in your wallet…` : t`Sign and approve`}
        </OfficerButton>
        <span className={classes.soft}>
          {last ? (
            <Trans>This is the last approval that is needed: it answers the appeal.</Trans>
          ) : (
            <Trans>You sign all that stands in words above.</Trans>
          )}
        </span>
      </div>
    </>
  )
}
