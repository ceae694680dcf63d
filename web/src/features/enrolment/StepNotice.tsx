import { Trans } from '@lingui/react/macro'
import { Coins } from '../../components/Money.tsx'
import type { NextStep } from '../../lib/participation/nextStep.ts'
import { NetworkNotice } from '../wallet/NetworkNotice.tsx'
import { StepAction } from './StepAction.tsx'
import classes from './StepNotice.module.css'
import { useStepWords } from './useStepWords.tsx'

interface StepNoticeProps {
  readonly step: NextStep
  /** The share as it looks now, in kopecks; undefined where there is none to speak of. */
  readonly share: bigint | undefined
  readonly estimated: boolean
}

/** Where the visitor stands in the round, and the one thing to do next. */
export function StepNotice({ step, share, estimated }: StepNoticeProps) {
  const { title, text } = useStepWords(step)
  return (
    <>
      <NetworkNotice />
      <section className={classes.notice} data-kind={step.kind} aria-live="polite" data-testid="next-step">
        <div className={classes.words}>
          <h2 className={classes.title}>{title}</h2>
          {text && <p className={classes.text}>{text}</p>}
          {share !== undefined && (
            <p className={classes.text}>
              {estimated ? (
                <Trans>
                  As it looks now, your share would be <Coins amount={share} />: it shrinks as more people
                  enrol.
                </Trans>
              ) : (
                <Trans>
                  Your share is <Coins amount={share} />.
                </Trans>
              )}
            </p>
          )}
        </div>
        <div className={classes.action}>
          <StepAction step={step} />
        </div>
      </section>
    </>
  )
}
