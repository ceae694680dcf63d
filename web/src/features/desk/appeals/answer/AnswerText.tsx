import { Trans } from '@lingui/react/macro'
import { BodyFailure } from '../../../../components/BodyFailure.tsx'
import { Placeholder } from '../../../../components/Placeholder.tsx'
import { Prose } from '../../../../components/Prose.tsx'
import { Verified } from '../../../../components/Verified.tsx'
import { VerifiedImage } from '../../../../components/VerifiedImage.tsx'
import type { AppealAnswer, AppealTombstone } from '../../../../lib/appeal/Appeal.ts'
import { useReasonWords } from '../../../../lib/appeal/useReasonWords.ts'
import { useBody } from '../../../../lib/body/useBody.ts'
import classes from '../../desk.module.css'

interface AnswerTextProps {
  readonly answer: Pick<AppealAnswer, 'digest'>
  readonly tombstone: AppealTombstone | undefined
}

/** An answer's text, checked against its digest on the chain; or why it is not shown. */
export function AnswerText({ answer, tombstone }: AnswerTextProps) {
  const reasons = useReasonWords()
  if (tombstone)
    return (
      <p className={classes.soft}>
        <Trans>
          A moderator said that this text must not be shown: {reasons.tombstone[tombstone.reason]}
        </Trans>
      </p>
    )
  return <Text digest={answer.digest} />
}

function Text({ digest }: { digest: string }) {
  const [state, retry] = useBody('answer', digest)
  if (state.status === 'reading') return <Placeholder height={120} />
  if (state.status === 'failed') return <BodyFailure reason={state.reason} retry={retry} />
  const { text, lang, contact, images } = state.body
  return (
    <div className={classes.quote}>
      <Prose text={text} lang={lang} />
      {contact && (
        <p className={classes.soft}>
          <Trans>Whom to ask: {contact}</Trans>
        </p>
      )}
      {images.map((image) => (
        <VerifiedImage key={image.cid} {...image} />
      ))}
      <Verified />
    </div>
  )
}
