import { Trans } from '@lingui/react/macro'
import { BodyFailure } from '../../../../components/BodyFailure.tsx'
import { Placeholder } from '../../../../components/Placeholder.tsx'
import { Prose } from '../../../../components/Prose.tsx'
import { VerifiedImage } from '../../../../components/VerifiedImage.tsx'
import type { AppealTombstone } from '../../../../lib/appeal/Appeal.ts'
import { useReasonWords } from '../../../../lib/appeal/useReasonWords.ts'
import { useBody } from '../../../../lib/body/useBody.ts'
import classes from '../../desk.module.css'

interface CommentTextProps {
  readonly digest: string
  readonly tombstone: AppealTombstone | undefined
}

/** A text that goes with a step, checked against the chain; or why it is not shown. */
export function CommentText({ digest, tombstone }: CommentTextProps) {
  const reasons = useReasonWords()
  if (tombstone)
    return (
      <p className={classes.soft}>
        <Trans>
          A moderator said that this text must not be shown: {reasons.tombstone[tombstone.reason]}
        </Trans>
      </p>
    )
  return <Comment digest={digest} />
}

function Comment({ digest }: { digest: string }) {
  const [state, retry] = useBody('comment', digest)
  if (state.status === 'reading') return <Placeholder height={40} />
  if (state.status === 'failed') return <BodyFailure reason={state.reason} retry={retry} />
  return (
    <blockquote className={classes.quote}>
      <Prose text={state.body.text} lang={state.body.lang} />
      {state.body.images.map((image) => (
        <VerifiedImage key={image.cid} {...image} />
      ))}
    </blockquote>
  )
}
