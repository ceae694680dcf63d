import { Trans } from '@lingui/react/macro'
import { BodyFailure } from '../../../components/BodyFailure.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import { Prose } from '../../../components/Prose.tsx'
import { VerifiedImage } from '../../../components/VerifiedImage.tsx'
import { useBody } from '../../../lib/body/useBody.ts'
import { AnswerText } from '../appeals/answer/AnswerText.tsx'
import { CommentText } from '../appeals/one/CommentText.tsx'
import classes from '../desk.module.css'
import type { NamedBody } from './bodiesOf.ts'

/** What a body says, for whoever has to judge it. */
export function BodyPreview({ body }: { body: NamedBody }) {
  if (body.role === 'envelope')
    return (
      <p className={classes.soft}>
        <Trans>It is sealed: only the department and the author can read it.</Trans>
      </p>
    )
  if (body.role === 'answer') return <AnswerText answer={body} tombstone={undefined} />
  if (body.role === 'appeal') return <AppealText digest={body.digest} />
  return <CommentText digest={body.digest} tombstone={undefined} />
}

function AppealText({ digest }: { digest: string }) {
  const [state, retry] = useBody('appeal', digest)
  if (state.status === 'reading') return <Placeholder height={80} />
  if (state.status === 'failed') return <BodyFailure reason={state.reason} retry={retry} />
  const { title, text, lang, address, images } = state.body
  return (
    <div className={classes.quote}>
      {title && (
        <p lang={lang}>
          <strong>{title}</strong>
        </p>
      )}
      {text && <Prose text={text} lang={lang} />}
      {address && <p className={classes.soft}>{address}</p>}
      {images.map((image) => (
        <VerifiedImage key={image.cid} {...image} />
      ))}
    </div>
  )
}
