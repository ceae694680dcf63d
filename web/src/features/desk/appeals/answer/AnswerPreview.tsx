import { Trans, useLingui } from '@lingui/react/macro'
import type { Address, Hex } from 'viem'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import { forgetPictures } from '../../../../lib/picture/pictureStore.ts'
import classes from '../../desk.module.css'
import { OfficerButton } from '../../officers/OfficerButton.tsx'
import { useOfficer } from '../../officers/useOfficer.ts'
import { usePen } from '../../pen/Pen.ts'
import { AnswerText } from './AnswerText.tsx'
import { AnswerWords } from './AnswerWords.tsx'
import { forgetAnswerDraft } from './answerDrafts.ts'
import type { ComposedAnswer } from './composeAnswer.ts'
import { toSigned } from './toSigned.ts'
import { useSignAnswer } from './useSignAnswer.tsx'

interface AnswerPreviewProps {
  readonly appeal: Appeal
  readonly department: number
  readonly answer: ComposedAnswer
  /** The uploaded text's. */
  readonly digest: Hex
  readonly shelf: string
  readonly onBack: () => void
}

/** An answer as citizens will read it, what its signature means, and the button that signs it. */
export function AnswerPreview({ appeal, department, answer, digest, shelf, onBack }: AnswerPreviewProps) {
  const { t } = useLingui()
  const { signer } = usePen()
  const officer = useOfficer()
  const { busy, refused, sign } = useSignAnswer()
  const preparer = 'address' in signer ? signer.address : undefined
  const partsOf = (from: Address) => ({
    department,
    round: appeal.round,
    outcome: answer.outcome,
    plannedFor: answer.plannedFor,
    duplicateOf: answer.duplicateOf,
    digest,
    preparer: from,
  })
  const propose = (from: Address) => {
    const parts = partsOf(from)
    void sign(from, toSigned(appeal, parts), {
      title: t`Send the answer for approval`,
      words: (
        <>
          <AnswerWords label={appeal.label} answer={parts} />
          <p>
            <Trans>You have signed this answer. The transaction puts it before your colleagues.</Trans>
          </p>
        </>
      ),
      action: t`Send for approval`,
      done: <Trans>The answer waits for approval.</Trans>,
      onMined: () => {
        forgetAnswerDraft(appeal.id, answer.body.lang)
        void forgetPictures(shelf)
        onBack()
      },
    })
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The answer as citizens will see it</Trans>
      </h2>
      <AnswerText answer={{ digest }} tombstone={undefined} />
      <h3>
        <Trans>What you sign</Trans>
      </h3>
      {preparer && <AnswerWords label={appeal.label} answer={partsOf(preparer)} />}
      <p className={classes.soft}>
        <Trans>
          Your wallet asks twice: for the signature under this answer, and for the transaction that carries it
          to the chain. It becomes the department's answer when enough colleagues have approved it:{' '}
          {officer?.approvals ?? 1}.
        </Trans>
      </p>
      {refused && (
        <Notice tone="failure" title={refused.what}>
          {refused.todo}
        </Notice>
      )}
      <div className={classes.actions}>
        <OfficerButton department={department} disabled={busy} onAct={propose}>
          {busy ? t`Confirm in your wallet…` : t`Sign and send for approval`}
        </OfficerButton>
        <Button variant="light" onClick={onBack} disabled={busy}>
          {t`Back to the text`}
        </Button>
      </div>
    </Card>
  )
}
