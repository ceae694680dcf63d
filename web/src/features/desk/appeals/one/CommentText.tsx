import { ChainBody } from '../../../../components/ChainBody.tsx'
import { Prose } from '../../../../components/Prose.tsx'
import { VerifiedImage } from '../../../../components/VerifiedImage.tsx'
import type { AppealTombstone } from '../../../../lib/appeal/Appeal.ts'
import classes from '../../desk.module.css'

interface CommentTextProps {
  readonly digest: string
  readonly tombstone: AppealTombstone | undefined
}

/** A text that goes with a step, checked against the chain; or why it is not shown. */
export function CommentText({ digest, tombstone }: CommentTextProps) {
  return (
    <ChainBody kind="comment" digest={digest} tombstone={tombstone} height={40}>
      {({ text, lang, images }) => (
        <blockquote className={classes.quote}>
          <Prose text={text} lang={lang} />
          {images.map((image) => (
            <VerifiedImage key={image.cid} {...image} />
          ))}
        </blockquote>
      )}
    </ChainBody>
  )
}
