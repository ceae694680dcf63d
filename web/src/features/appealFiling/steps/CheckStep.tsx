import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { Address } from 'viem'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { AppealId } from '../../../lib/appeal/appealId.ts'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { useOnline } from '../../../lib/live/useOnline.ts'
import { NetworkNotice } from '../../wallet/NetworkNotice.tsx'
import { SignButton } from '../../wallet/SignButton.tsx'
import { useSigner } from '../../wallet/useSigner.ts'
import { useDividedDraft } from '../compose/useDividedDraft.ts'
import classes from '../FilingPage.module.css'
import { type FilingStep, type Lack, lacks } from '../filingSteps.ts'
import { OpenPreview } from '../preview/OpenPreview.tsx'
import { SealedPreview } from '../preview/SealedPreview.tsx'
import { SendSheet } from '../send/SendSheet.tsx'

interface CheckStepProps {
  readonly draft: AppealDraft
  readonly change: (patch: Partial<AppealDraft>) => void
  readonly onStep: (step: FilingStep) => void
  readonly onFiled: (appeal: AppealId) => void
}

/** The appeal as others will see it, and as the department will; then one signature. */
export function CheckStep({ draft, change, onStep, onFiled }: CheckStepProps) {
  const missing = lacks(draft)
  if (missing.length > 0) return <Missing missing={missing} onStep={onStep} />
  return <Ready draft={draft} change={change} onFiled={onFiled} />
}

function Ready({ draft, change, onFiled }: Omit<CheckStepProps, 'onStep'>) {
  const { t } = useLingui()
  const online = useOnline()
  const signer = useSigner()
  const divided = useDividedDraft(draft)
  const [from, setFrom] = useState<Address>()
  const waiting = draft.waiting
  // What was to be sent while there was no network is sent as soon as there is one, and a wallet to sign.
  useEffect(() => {
    if (!waiting || !online || signer.status !== 'ready') return
    change({ waiting: false })
    setFrom(signer.address)
  }, [waiting, online, signer, change])
  return (
    <>
      <section className={classes.group} aria-labelledby="filing-open">
        <h3 id="filing-open">
          <Trans>This is what everyone will see</Trans>
        </h3>
        <OpenPreview draft={draft} divided={divided} />
      </section>
      {divided.sealed && (
        <section className={classes.group} aria-labelledby="filing-sealed">
          <h3 id="filing-sealed">
            <Trans>This is what only the department and you will see</Trans>
          </h3>
          <SealedPreview draft={draft} sealed={divided.sealed} />
        </section>
      )}
      <NetworkNotice />
      {waiting && (
        <Notice
          tone="calm"
          title={t`It will be sent when the network is back`}
          action={{ label: t`Don't send it by itself`, run: () => change({ waiting: false }) }}
        >
          <Trans>Keep this page open, or come back to it. Your wallet will then ask you to sign.</Trans>
        </Notice>
      )}
      <div className={classes.line}>
        {online ? (
          <SignButton onSign={setFrom}>
            <Trans>File the appeal</Trans>
          </SignButton>
        ) : (
          !waiting && (
            <Button onClick={() => change({ waiting: true })}>
              <Trans>Send it when the network is back</Trans>
            </Button>
          )
        )}
      </div>
      {from && (
        <SendSheet
          draft={draft}
          divided={divided}
          from={from}
          onFiled={onFiled}
          onClose={() => setFrom(undefined)}
        />
      )}
    </>
  )
}

interface MissingProps {
  readonly missing: readonly Lack[]
  readonly onStep: (step: FilingStep) => void
}

function Missing({ missing, onStep }: MissingProps) {
  const { t } = useLingui()
  const words: Readonly<Record<Lack, { text: string; step: FilingStep }>> = {
    category: { text: t`what it is about`, step: 'category' },
    title: { text: t`the matter in one line`, step: 'text' },
    text: { text: t`what happened`, step: 'text' },
    district: { text: t`the district`, step: 'place' },
  }
  return (
    <Notice tone="warning" title={t`Something is still missing`}>
      <ul className={classes.found}>
        {missing.map((lack) => (
          <li key={lack}>
            <Button variant="quiet" onClick={() => onStep(words[lack].step)}>
              {words[lack].text}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
