import { Trans, useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'
import type { AppealDraft } from '../../lib/appealDraft/AppealDraft.ts'
import classes from './FilingPage.module.css'
import { FILING_STEPS, type FilingStep, isComplete } from './filingSteps.ts'

interface StepListProps {
  readonly draft: AppealDraft
  readonly step: FilingStep
  readonly onStep: (step: FilingStep) => void
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}

/** All steps, to see how many there are and to go back to any; then the name of the present one. */
export function StepList({ draft, step, onStep, headingRef }: StepListProps) {
  const { t } = useLingui()
  const names: Readonly<Record<FilingStep, string>> = {
    category: t`What it is about`,
    text: t`What happened`,
    photos: t`Photographs`,
    place: t`Where, and your contacts`,
    similar: t`Similar appeals`,
    check: t`Check and file`,
  }
  const present = FILING_STEPS.indexOf(step)
  return (
    <nav aria-label={t`Steps of the appeal`}>
      <ol className={classes.steps}>
        {FILING_STEPS.map((each, place) => (
          <li key={each}>
            <button
              type="button"
              className={classes.step}
              aria-current={each === step ? 'step' : undefined}
              data-done={(place < present && isComplete(draft, each)) || undefined}
              onClick={() => onStep(each)}
            >
              <span className={classes.place}>{place + 1}</span>
              <span className={classes.name}>{names[each]}</span>
            </button>
          </li>
        ))}
      </ol>
      <h2 className={classes.heading} ref={headingRef} tabIndex={-1}>
        <Trans>
          Step {present + 1}: {names[step]}
        </Trans>
      </h2>
    </nav>
  )
}
