import { Trans } from '@lingui/react/macro'
import { ChainBody } from '../../../../components/ChainBody.tsx'
import { Prose } from '../../../../components/Prose.tsx'
import { Verified } from '../../../../components/Verified.tsx'
import { VerifiedImage } from '../../../../components/VerifiedImage.tsx'
import type { AppealAnswer, AppealTombstone } from '../../../../lib/appeal/Appeal.ts'
import classes from '../../desk.module.css'

interface AnswerTextProps {
  readonly answer: Pick<AppealAnswer, 'digest'>
  readonly tombstone: AppealTombstone | undefined
}

/** An answer's text, checked against its digest on the chain; or why it is not shown. */
export function AnswerText({ answer, tombstone }: AnswerTextProps) {
  return (
    <ChainBody kind="answer" digest={answer.digest} tombstone={tombstone}>
      {({ text, lang, contact, images }) => (
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
      )}
    </ChainBody>
  )
}
