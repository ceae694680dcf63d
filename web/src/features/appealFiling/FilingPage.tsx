import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import { forgetAppealDraft } from '../../lib/appealDraft/draftStore.ts'
import classes from './FilingPage.module.css'
import { besideStep, type FilingStep, isComplete } from './filingSteps.ts'
import { OfflineNotice } from './OfflineNotice.tsx'
import { StepList } from './StepList.tsx'
import { CategoryStep } from './steps/CategoryStep.tsx'
import { CheckStep } from './steps/CheckStep.tsx'
import { PhotosStep } from './steps/PhotosStep.tsx'
import { PlaceStep } from './steps/PlaceStep.tsx'
import { SimilarStep } from './steps/SimilarStep.tsx'
import { TextStep } from './steps/TextStep.tsx'
import { useDraft } from './useDraft.ts'

interface FilingPageProps {
  readonly step: FilingStep
  /** Of a kept draft, as the address names it. */
  readonly draft: string | undefined
  readonly onStep: (step: FilingStep, draft: string) => void
  /** Begins with an empty draft. */
  readonly onNew: () => void
  readonly onFiled: (appeal: AppealId) => void
  /** The way to join somebody's appeal instead. */
  readonly join: (appeal: AppealId) => ReactNode
}

/** Files an appeal, step by step. Every step is kept in this browser as it is written. */
export function FilingPage({ step, draft: id, onStep, onNew, onFiled, join }: FilingPageProps) {
  const { t } = useLingui()
  const inHand = useDraft(id)
  const [tried, setTried] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  usePageTitle(t`New appeal`)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    setTried(false)
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [step])
  if (!inHand) return <Placeholder height={400} />
  const { draft, resumed, change } = inHand
  const go = (next: FilingStep) => onStep(next, draft.id)
  const forward = () => {
    if (isComplete(draft, step)) return go(besideStep(step, 1))
    setTried(true)
  }
  const startAnew = async () => {
    await forgetAppealDraft(draft.id)
    onNew()
  }
  const given = { draft, change, tried }
  return (
    <article className={classes.page}>
      <h1 className={classes.title}>
        <Trans>New appeal</Trans>
      </h1>
      <OfflineNotice />
      {resumed && step === 'category' && (
        <Notice
          tone="calm"
          title={t`Your draft is here as you left it`}
          action={{ label: t`Throw it away and begin anew`, run: () => void startAnew() }}
        >
          {draft.title || <Trans>It has no title yet.</Trans>}
        </Notice>
      )}
      <StepList draft={draft} step={step} onStep={go} headingRef={heading} />
      <Card className={classes.card}>
        {step === 'category' && <CategoryStep {...given} onChosen={() => go('text')} />}
        {step === 'text' && <TextStep {...given} />}
        {step === 'photos' && <PhotosStep {...given} />}
        {step === 'place' && <PlaceStep {...given} />}
        {step === 'similar' && <SimilarStep draft={draft} join={join} />}
        {step === 'check' && <CheckStep draft={draft} change={change} onStep={go} onFiled={onFiled} />}
      </Card>
      <Actions>
        {step !== 'category' && (
          <Button variant="light" onClick={() => go(besideStep(step, -1))}>
            <Trans>Back</Trans>
          </Button>
        )}
        {step !== 'check' && (
          <Button onClick={forward}>
            {step === 'similar' ? <Trans>Mine is another matter: go on</Trans> : <Trans>Go on</Trans>}
          </Button>
        )}
        <span className={classes.soft}>
          <Trans>The draft is kept in this browser.</Trans>
        </span>
      </Actions>
    </article>
  )
}
