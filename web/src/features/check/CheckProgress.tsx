import { CHECKS, type Progress } from '@initiative-citizen/observer/verify/report'
import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import classes from './CheckPage.module.css'
import { useCheckWords } from './useCheckWords.ts'

/** Where a check is. @param progress Undefined until it has begun to read. */
export function CheckProgress({ progress }: { progress: Progress | undefined }) {
  const { i18n } = useLingui()
  const words = useCheckWords()
  const step = progress?.step ?? 'reading'
  const at = step === 'reading' ? 0 : CHECKS.indexOf(step) + 1
  const steps = CHECKS.length + 1
  return (
    <Card className={classes.card}>
      <h2 className={classes.running}>
        <Spinner />
        <span role="status">
          {step === 'reading' ? <Trans>Reading the chain and replaying it</Trans> : words[step].name}
        </span>
      </h2>
      <progress
        className={classes.progress}
        aria-label={i18n.number(at + 1)}
        max={steps}
        value={at + (progress?.total ? Math.min(1, progress.done / progress.total) : 0)}
      />
      <p className={classes.soft}>
        {progress?.total ? (
          <Trans>
            {i18n.number(progress.done)} of {i18n.number(progress.total)}
          </Trans>
        ) : progress ? (
          i18n.number(progress.done)
        ) : (
          <Trans>Asking the node…</Trans>
        )}
      </p>
    </Card>
  )
}
