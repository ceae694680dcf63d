import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../../../components/Button.tsx'
import { Card } from '../../../../../components/Card.tsx'
import { Notice } from '../../../../../components/Notice.tsx'
import { useUploadFailure } from '../../../../../components/useUploadFailure.ts'
import { useConfig } from '../../../../../lib/config/ConfigContext.ts'
import classes from '../../../desk.module.css'
import type { RoundPlan } from '../roundSchema.ts'
import type { WrittenRound } from '../writeRound.ts'
import { OpenAct, type OpenedRound } from './OpenAct.tsx'
import { TermsWords } from './TermsWords.tsx'
import { uploadCount } from './uploadRound.ts'

interface RoundPreviewProps {
  readonly round: WrittenRound
  readonly plan: RoundPlan
  readonly onBack: () => void
}

/** The terms as they will stand for ever, then the two steps: upload the texts, sign. */
export function RoundPreview({ round, plan, onBack }: RoundPreviewProps) {
  const { t } = useLingui()
  const [gateway = ''] = useConfig().gateways
  const failureWords = useUploadFailure()
  const [done, setDone] = useState<number>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [opened, setOpened] = useState<OpenedRound>()
  const pictures = [...new Set(plan.projects.flatMap(({ images }) => images.map(({ cid }) => cid)))]
  const all = uploadCount({ round, pictures })
  const ready = done === all

  const upload = async () => {
    setBusy(true)
    setFailure(undefined)
    setDone(0)
    try {
      const { uploadRound } = await import('./uploadRound.ts')
      await uploadRound({ round, pictures, gateway, onUploaded: setDone })
    } catch (error) {
      setFailure(failureWords(error))
    }
    setBusy(false)
  }
  return (
    <>
      <TermsWords round={round} plan={plan} />
      {!opened && (
        <Card className={classes.card}>
          <h2>
            <Trans>1. Upload the texts</Trans>
          </h2>
          <p className={classes.soft}>
            <Trans>
              The order, the projects and their pictures go to the city's gateway, and each text is fetched
              back and compared. What the chain does not name within an hour is dropped again, so sign soon
              after.
            </Trans>
          </p>
          <progress value={done ?? 0} max={all} className={classes.progress} aria-label={t`Uploaded`} />
          <p aria-live="polite">
            {ready
              ? t`All ${all} are uploaded and verified.`
              : t`Uploaded and verified: ${done ?? 0} of ${all}`}
          </p>
          {failure && (
            <Notice tone="failure" title={t`The upload stopped`}>
              {failure}
            </Notice>
          )}
          <div className={classes.actions}>
            {!ready && (
              <Button onClick={() => void upload()} loading={busy}>
                {t`Upload`}
              </Button>
            )}
            <Button variant="light" onClick={onBack} disabled={busy}>
              {t`Back to the form`}
            </Button>
          </div>
        </Card>
      )}
      <OpenAct round={round} plan={plan} ready={ready} opened={opened} onOpened={setOpened} />
    </>
  )
}
