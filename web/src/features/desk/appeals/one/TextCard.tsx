import { Trans, useLingui } from '@lingui/react/macro'
import { BodyFailure } from '../../../../components/BodyFailure.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { Placeholder } from '../../../../components/Placeholder.tsx'
import { Prose } from '../../../../components/Prose.tsx'
import { Verified } from '../../../../components/Verified.tsx'
import { VerifiedImage } from '../../../../components/VerifiedImage.tsx'
import type { Appeal, AppealTombstone } from '../../../../lib/appeal/Appeal.ts'
import { useAppealWords } from '../../../../lib/appeal/useAppealWords.ts'
import { useReasonWords } from '../../../../lib/appeal/useReasonWords.ts'
import type { BodyState } from '../../../../lib/body/useBody.ts'
import classes from '../../desk.module.css'

interface TextCardProps {
  readonly appeal: Appeal
  readonly body: BodyState<'appeal'>
  readonly tombstone: AppealTombstone | undefined
  readonly onRetry: () => void
}

/** What the author wrote for everybody, checked against the chain; or why it is not shown. */
export function TextCard({ appeal, body, tombstone, onRetry }: TextCardProps) {
  const { t } = useLingui()
  const words = useAppealWords()
  const reasons = useReasonWords()
  if (tombstone && tombstone.state !== 'None')
    return (
      <Card className={classes.card}>
        <h2>
          <Trans>The appeal's text</Trans>
        </h2>
        <Notice
          tone="calm"
          title={t`${words.tombstone[tombstone.state]}: ${reasons.tombstone[tombstone.reason]}`}
        >
          <Trans>
            A moderator said that this text must not be shown. The appeal goes on: what the department needs
            may stand in the sealed part.
          </Trans>
        </Notice>
      </Card>
    )
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The appeal's text</Trans>
      </h2>
      {body.status === 'reading' && <Placeholder height={160} />}
      {body.status === 'failed' && <BodyFailure reason={body.reason} retry={onRetry} />}
      {body.status === 'verified' && (
        <>
          {appeal.visibility === 'Confidential' && (
            <p className={classes.soft}>
              <Trans>The appeal is confidential: its text stands in the sealed part.</Trans>
            </p>
          )}
          {body.body.title && <h3 lang={body.body.lang}>{body.body.title}</h3>}
          {body.body.text && <Prose text={body.body.text} lang={body.body.lang} />}
          {body.body.address && (
            <p>
              <strong>
                <Trans>Place:</Trans>
              </strong>{' '}
              {body.body.address}
            </p>
          )}
          {body.body.images.map((image) => (
            <VerifiedImage key={image.cid} {...image} />
          ))}
          <Verified />
        </>
      )}
    </Card>
  )
}
